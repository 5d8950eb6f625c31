// Generated from specs/sandbox by `npm run generate`. Do not edit.

import type { Contract } from "@partnerkit/mock-engine";
import { checks } from "./checks.ts";

/** What requests and answers are held against. */
export const contract: Contract = {
  "file": "specs/sandbox/openapi.yaml",
  "operations": {
    "getStatus": {
      "id": "getStatus",
      "method": "GET",
      "path": "/",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check7,
              "examples": {
                "fresh": {
                  "provider": "etelecom",
                  "scenario": "demo",
                  "scenarios": {
                    "demo": "The demo world."
                  },
                  "session": null,
                  "baseUrl": "http://127.0.0.1:4012/v1/partner",
                  "clock": {
                    "now": "2026-11-21T08:00:00.000Z",
                    "frozen": false
                  },
                  "operations": [
                    "authorizeShop"
                  ]
                }
              },
              "enums": []
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
    },
    "getDocument": {
      "id": "getDocument",
      "method": "GET",
      "path": "/openapi.json",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check15,
              "examples": {
                "document": {
                  "openapi": "3.1.1",
                  "info": {
                    "title": "partnerkit sandbox control",
                    "version": "0.1.0"
                  },
                  "paths": {}
                }
              },
              "enums": []
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
    },
    "reset": {
      "id": "reset",
      "method": "POST",
      "path": "/reset",
      "service": "",
      "parameters": [],
      "body": {
        "required": false,
        "check": checks.check1,
        "examples": {
          "plain": {}
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check7,
              "examples": {
                "fresh": {
                  "provider": "etelecom",
                  "scenario": "demo",
                  "scenarios": {
                    "demo": "The demo world."
                  },
                  "session": null,
                  "baseUrl": "http://127.0.0.1:4012/v1/partner",
                  "clock": {
                    "now": "2026-11-21T08:00:00.000Z",
                    "frozen": false
                  },
                  "operations": [
                    "authorizeShop"
                  ]
                }
              },
              "enums": []
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        }
      },
      "secrets": {
        "body": [
          "/seed/partners/*/apiKey"
        ],
        "answer": [],
        "query": [],
        "headers": [
          "authorization"
        ]
      }
    },
    "seed": {
      "id": "seed",
      "method": "POST",
      "path": "/seed",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check18,
        "examples": {
          "given": {
            "seed": {
              "partners": [
                {
                  "apiKey": "my-key",
                  "id": "1000642056921112576",
                  "name": "Minh Khai",
                  "publicName": "Minh Khai",
                  "phone": "0901000000",
                  "email": "doi-tac@example.com",
                  "website": "https://partner.example.com"
                }
              ],
              "shops": [
                {
                  "id": "1052570182707778180",
                  "name": "Hoa Sen",
                  "phone": "0901000001",
                  "email": "hoa-sen@example.com"
                }
              ],
              "links": {
                "my-key": [
                  "1052570182707778180"
                ]
              }
            }
          }
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check7,
              "examples": {
                "fresh": {
                  "provider": "etelecom",
                  "scenario": "demo",
                  "scenarios": {
                    "demo": "The demo world."
                  },
                  "session": null,
                  "baseUrl": "http://127.0.0.1:4012/v1/partner",
                  "clock": {
                    "now": "2026-11-21T08:00:00.000Z",
                    "frozen": false
                  },
                  "operations": [
                    "authorizeShop"
                  ]
                }
              },
              "enums": []
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        }
      },
      "secrets": {
        "body": [
          "/seed/partners/*/apiKey"
        ],
        "answer": [],
        "query": [],
        "headers": [
          "authorization"
        ]
      }
    },
    "getSwitches": {
      "id": "getSwitches",
      "method": "GET",
      "path": "/switches",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check5,
              "examples": {
                "given": {
                  "emptyFields": "omit",
                  "shopKeyAuthUrl": "absent",
                  "badRoute": "bad_route",
                  "redirectJoin": "append",
                  "callbackToken": "request",
                  "unlinkedShopKey": 401,
                  "accountClosed": "off",
                  "registeredRedirects": "off"
                }
              },
              "enums": [
                "/emptyFields",
                "/shopKeyAuthUrl",
                "/badRoute",
                "/redirectJoin",
                "/callbackToken",
                "/unlinkedShopKey",
                "/accountClosed",
                "/registeredRedirects"
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
    },
    "setSwitches": {
      "id": "setSwitches",
      "method": "PATCH",
      "path": "/switches",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check5,
        "examples": {
          "nothing": {}
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check5,
              "examples": {
                "given": {
                  "emptyFields": "omit",
                  "shopKeyAuthUrl": "absent",
                  "badRoute": "bad_route",
                  "redirectJoin": "append",
                  "callbackToken": "request",
                  "unlinkedShopKey": 401,
                  "accountClosed": "off",
                  "registeredRedirects": "off"
                }
              },
              "enums": [
                "/emptyFields",
                "/shopKeyAuthUrl",
                "/badRoute",
                "/redirectJoin",
                "/callbackToken",
                "/unlinkedShopKey",
                "/accountClosed",
                "/registeredRedirects"
              ]
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
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
    },
    "getClock": {
      "id": "getClock",
      "method": "GET",
      "path": "/clock",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check6,
              "examples": {
                "now": {
                  "now": "2026-11-21T08:00:00.000Z",
                  "frozen": false
                }
              },
              "enums": []
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
    },
    "setClock": {
      "id": "setClock",
      "method": "POST",
      "path": "/clock",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check22,
        "examples": {
          "expire": {
            "advance": 900000
          },
          "stand": {
            "set": "2026-11-21T08:00:00Z",
            "frozen": true
          }
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check6,
              "examples": {
                "now": {
                  "now": "2026-11-21T08:00:00.000Z",
                  "frozen": false
                }
              },
              "enums": []
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
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
    },
    "listFaults": {
      "id": "listFaults",
      "method": "GET",
      "path": "/faults",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check23,
              "examples": {
                "one": [
                  {
                    "id": 1,
                    "hits": 0,
                    "fault": {
                      "fault": "proxy",
                      "status": 502,
                      "times": 2
                    }
                  }
                ]
              },
              "enums": [
                "/*/fault/fault",
                "/*/fault/status",
                "/*/fault/when"
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
    },
    "addFault": {
      "id": "addFault",
      "method": "POST",
      "path": "/faults",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check9,
        "examples": {
          "limit": {
            "fault": "rate_limit",
            "retryAfter": 2,
            "times": 2
          },
          "slow": {
            "fault": "latency",
            "milliseconds": 500,
            "probability": 0.33
          }
        }
      },
      "answers": {
        "201": {
          "content": {
            "application/json": {
              "check": checks.check10,
              "examples": {
                "one": {
                  "id": 1,
                  "hits": 0,
                  "fault": {
                    "fault": "rate_limit",
                    "retryAfter": 2,
                    "times": 2
                  }
                }
              },
              "enums": [
                "/fault/fault",
                "/fault/status",
                "/fault/when"
              ]
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
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
    },
    "clearFaults": {
      "id": "clearFaults",
      "method": "DELETE",
      "path": "/faults",
      "service": "",
      "parameters": [],
      "answers": {
        "204": {
          "content": {}
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
    },
    "seedFaults": {
      "id": "seedFaults",
      "method": "POST",
      "path": "/faults/seed",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check26,
        "examples": {
          "two": {
            "seed": 2
          }
        }
      },
      "answers": {
        "204": {
          "content": {}
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
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
    },
    "removeFault": {
      "id": "removeFault",
      "method": "DELETE",
      "path": "/faults/{id}",
      "service": "",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "integer",
          "list": false,
          "check": checks.check27
        }
      ],
      "answers": {
        "204": {
          "content": {}
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "session": {
                  "error": "unknown",
                  "message": "There is no session k3Jq0bYw2LxN."
                }
              },
              "enums": [
                "/error"
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
    },
    "getJournal": {
      "id": "getJournal",
      "method": "GET",
      "path": "/journal",
      "service": "",
      "parameters": [
        {
          "name": "operation",
          "in": "query",
          "required": false,
          "type": "string",
          "list": false,
          "check": checks.check29
        },
        {
          "name": "verdict",
          "in": "query",
          "required": false,
          "type": "string",
          "list": false,
          "check": checks.check11
        },
        {
          "name": "status",
          "in": "query",
          "required": false,
          "type": "integer",
          "list": false,
          "check": checks.check31
        },
        {
          "name": "last",
          "in": "query",
          "required": false,
          "type": "integer",
          "list": false,
          "check": checks.check32
        }
      ],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check33,
              "examples": {
                "one": [
                  {
                    "number": 1,
                    "at": "2026-11-21T08:00:00.000Z",
                    "operation": "currentShop",
                    "request": {
                      "method": "POST",
                      "path": "/v1/partner.Shop/CurrentShop",
                      "query": {},
                      "headers": {
                        "authorization": "[secret]"
                      },
                      "body": {}
                    },
                    "verdict": "accepted",
                    "violations": [],
                    "faults": [],
                    "response": {
                      "status": 200,
                      "headers": {
                        "content-type": "application/json"
                      },
                      "body": {}
                    }
                  }
                ]
              },
              "enums": [
                "/*/verdict"
              ]
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
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
    },
    "clearJournal": {
      "id": "clearJournal",
      "method": "DELETE",
      "path": "/journal",
      "service": "",
      "parameters": [],
      "answers": {
        "204": {
          "content": {}
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
    },
    "getCoverage": {
      "id": "getCoverage",
      "method": "GET",
      "path": "/coverage",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check13,
              "examples": {
                "some": {
                  "operations": [
                    {
                      "operation": "currentShop",
                      "calls": 1,
                      "reached": {
                        "200": 1
                      },
                      "missed": [
                        "400",
                        "401"
                      ]
                    }
                  ],
                  "uncalled": []
                }
              },
              "enums": []
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
    },
    "clearCoverage": {
      "id": "clearCoverage",
      "method": "DELETE",
      "path": "/coverage",
      "service": "",
      "parameters": [],
      "answers": {
        "204": {
          "content": {}
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
    },
    "createSession": {
      "id": "createSession",
      "method": "POST",
      "path": "/sessions",
      "service": "",
      "parameters": [],
      "body": {
        "required": false,
        "check": checks.check1,
        "examples": {
          "plain": {}
        }
      },
      "answers": {
        "201": {
          "content": {
            "application/json": {
              "check": checks.check8,
              "examples": {
                "one": {
                  "id": "k3Jq0bYw2LxN",
                  "baseUrl": "http://127.0.0.1:4012/__mock/s/k3Jq0bYw2LxN/v1/partner",
                  "controlUrl": "http://127.0.0.1:4012/__mock/s/k3Jq0bYw2LxN/__mock"
                }
              },
              "enums": []
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        },
        "503": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "sessions": {
                  "error": "too_many",
                  "message": "There are 10000 sessions already. End some."
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        }
      },
      "secrets": {
        "body": [
          "/seed/partners/*/apiKey"
        ],
        "answer": [],
        "query": [],
        "headers": [
          "authorization"
        ]
      }
    },
    "endSession": {
      "id": "endSession",
      "method": "DELETE",
      "path": "/sessions/{id}",
      "service": "",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "type": "string",
          "list": false,
          "check": checks.check38
        }
      ],
      "answers": {
        "204": {
          "content": {}
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "session": {
                  "error": "unknown",
                  "message": "There is no session k3Jq0bYw2LxN."
                }
              },
              "enums": [
                "/error"
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
    },
    "logIn": {
      "id": "logIn",
      "method": "POST",
      "path": "/login",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check39,
        "examples": {
          "approve": {
            "url": "http://127.0.0.1:4012/login?token=example",
            "decision": "approve"
          }
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check40,
              "examples": {
                "approved": {
                  "redirect": "https://shop.example.com/callback?token=example&shop_id=1052570182707778180"
                },
                "refused": {
                  "redirect": null
                }
              },
              "enums": []
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
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
    },
    "revokeToken": {
      "id": "revokeToken",
      "method": "POST",
      "path": "/revoke-token",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check41,
        "examples": {
          "one": {
            "token": "example"
          }
        }
      },
      "answers": {
        "204": {
          "content": {}
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "session": {
                  "error": "unknown",
                  "message": "There is no session k3Jq0bYw2LxN."
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        }
      },
      "secrets": {
        "body": [
          "/token"
        ],
        "answer": [],
        "query": [],
        "headers": [
          "authorization"
        ]
      }
    },
    "expireAll": {
      "id": "expireAll",
      "method": "POST",
      "path": "/expire-all",
      "service": "",
      "parameters": [],
      "answers": {
        "204": {
          "content": {}
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
    },
    "unlinkShop": {
      "id": "unlinkShop",
      "method": "POST",
      "path": "/unlink-shop",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check42,
        "examples": {
          "demo": {
            "shop_id": "1052570182707778180"
          }
        }
      },
      "answers": {
        "204": {
          "content": {}
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "switch": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              },
              "enums": [
                "/error"
              ]
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "session": {
                  "error": "unknown",
                  "message": "There is no session k3Jq0bYw2LxN."
                }
              },
              "enums": [
                "/error"
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
