// Generated from specs/its/openapi.yaml by `npm run generate`. Do not edit.

import type { Contract } from "@partnerkit/mock-engine";
import { checks } from "./checks.ts";

/** What requests and answers are held against. */
export const contract: Contract = {
  "file": "specs/its/openapi.yaml",
  "operations": {
    "authorizeShop": {
      "id": "authorizeShop",
      "method": "POST",
      "path": "/AuthorizeShop",
      "service": ".Shop",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check0,
        "examples": {
          "first_connect": {
            "redirect_url": "https://shop.example.com/partner/callback"
          },
          "first_connect_prefilled": {
            "email": "cua-hang@example.com",
            "phone": "0901000001",
            "name": "Cửa hàng Hoa Sen",
            "redirect_url": "https://shop.example.com/partner/callback"
          },
          "reconnect": {
            "shop_id": "1052570182707778180",
            "redirect_url": "https://shop.example.com/partner/callback"
          }
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check6,
              "examples": {
                "shop_request": {
                  "code": "ok",
                  "msg": "",
                  "type": "shop_request",
                  "auth_token": "request:example_request_token_000000000000000000000",
                  "expires_in": 900,
                  "auth_url": "https://partner-auth.example.com/login?token=request%3Aexample_request_token_000000000000000000000"
                },
                "shop_key": {
                  "code": "ok",
                  "msg": "",
                  "type": "shop_key",
                  "auth_token": "shop1052570182707778180:example_shop_key_00000000000000000000000000000000000000000000000",
                  "expires_in": -1
                }
              },
              "enums": [
                "/code",
                "/type",
                "/expires_in"
              ]
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check9,
              "examples": {
                "invalid_argument": {
                  "code": "invalid_argument",
                  "msg": "redirect_url must be an absolute http or https URL"
                },
                "malformed": {
                  "code": "malformed",
                  "msg": "the json request could not be decoded"
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check10,
              "examples": {
                "unauthenticated": {
                  "code": "unauthenticated",
                  "msg": "Authorization is missing or not valid"
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "403": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "permission_denied": {
                  "code": "permission_denied",
                  "msg": "shop_id is not known to this partner",
                  "meta": {
                    "reason": "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác."
                  }
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check12,
              "examples": {
                "bad_route": {
                  "code": "bad_route",
                  "msg": "unexpected Content-Type: \"\""
                },
                "not_found": {
                  "code": "not_found",
                  "msg": "no handler for this path",
                  "meta": {
                    "xcode": "bad_route"
                  }
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "5XX": {
          "content": {
            "application/json": {
              "check": checks.check13,
              "examples": {
                "unavailable": {
                  "code": "unavailable",
                  "msg": "the service is not available"
                },
                "account_closed": {
                  "code": "unavailable",
                  "msg": "the account is closed",
                  "meta": {
                    "xcode": "account_closed"
                  }
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        }
      },
      "secrets": {
        "body": [
          "/extra_token"
        ],
        "answer": [
          "/auth_token",
          "/auth_url"
        ],
        "query": [],
        "headers": [
          "authorization"
        ]
      }
    },
    "currentShop": {
      "id": "currentShop",
      "method": "POST",
      "path": "/CurrentShop",
      "service": ".Shop",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check14,
        "examples": {
          "empty": {}
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check3,
              "examples": {
                "shop": {
                  "id": "1052570182707778180",
                  "name": "Cửa hàng Hoa Sen",
                  "type": "shop"
                }
              },
              "enums": [
                "/type"
              ]
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check9,
              "examples": {
                "invalid_argument": {
                  "code": "invalid_argument",
                  "msg": "redirect_url must be an absolute http or https URL"
                },
                "malformed": {
                  "code": "malformed",
                  "msg": "the json request could not be decoded"
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check10,
              "examples": {
                "unauthenticated": {
                  "code": "unauthenticated",
                  "msg": "the shop key is missing or not valid"
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "403": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "permission_denied": {
                  "code": "permission_denied",
                  "msg": "this key is not accepted for its shop"
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check12,
              "examples": {
                "bad_route": {
                  "code": "bad_route",
                  "msg": "unexpected Content-Type: \"\""
                },
                "not_found": {
                  "code": "not_found",
                  "msg": "no handler for this path",
                  "meta": {
                    "xcode": "bad_route"
                  }
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        },
        "5XX": {
          "content": {
            "application/json": {
              "check": checks.check13,
              "examples": {
                "unavailable": {
                  "code": "unavailable",
                  "msg": "the service is not available"
                },
                "account_closed": {
                  "code": "unavailable",
                  "msg": "the account is closed",
                  "meta": {
                    "xcode": "account_closed"
                  }
                }
              },
              "enums": [
                "/code"
              ]
            }
          }
        }
      },
      "secrets": {
        "body": [],
        "answer": [],
        "query": [],
        "headers": [
          "authorization"
        ]
      }
    }
  }
};
