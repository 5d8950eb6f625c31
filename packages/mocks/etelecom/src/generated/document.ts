// Generated from specs/etelecom/openapi.yaml by `npm run generate`. Do not edit.

import type { OpenApiDocument } from "@partnerkit/mock-engine";

/** The bundled OpenAPI document that this mock is held against. */
export const document: OpenApiDocument = {
  "openapi": "3.1.1",
  "info": {
    "title": "eTelecom shop connection API",
    "version": "0.1.0",
    "summary": "Create or connect a shop's eTelecom account, and check the shop's key.",
    "description": "An unofficial description of the eTelecom partner API, written from the provider's public pages. Each statement says how sure it is: `x-evidence` is `documented` (with the place in `x-source`), `observed` or `inferred`.\n\neTelecom and ITS are, by all signs, one platform under two brands. All calls are `POST` with a JSON body. Success is 200, errors are 4xx or 5xx.",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    },
    "contact": {
      "name": "partnerkit (unofficial)"
    }
  },
  "servers": [
    {
      "url": "{baseUrl}.Shop",
      "description": "The base URL as eTelecom issued it to the partner, with the service's name appended to it.",
      "variables": {
        "baseUrl": {
          "default": "https://partner.example.com/v1/partner",
          "description": "Base URL as issued to the partner, without a trailing \"/\" or \".\". There is no public default."
        }
      },
      "x-evidence": "documented",
      "x-source": [
        "002:10",
        "002:52"
      ]
    }
  ],
  "tags": [
    {
      "name": "Shop",
      "description": "Connecting a shop and acting for it."
    },
    {
      "name": "Misc",
      "description": "The partner's own account."
    }
  ],
  "paths": {
    "/AuthorizeShop": {
      "post": {
        "operationId": "authorizeShop",
        "tags": [
          "Shop"
        ],
        "summary": "Connect a shop",
        "description": "Starts or resumes the connection of a shop. Without `shop_id` it starts a first connection; with `shop_id` it asks for the key of a shop that has logged in through this partner before. Either form can answer that the shop has to log in, also for a shop that was connected once and has unlinked since.",
        "security": [
          {
            "apiKey": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "observed",
        "x-evidence": "documented",
        "x-source": [
          "002:52-59",
          "002:115-122"
        ],
        "requestBody": {
          "required": true,
          "description": "A first connection or a reconnection. Leave out fields that have no value instead of sending \"\".",
          "x-evidence": "documented",
          "x-source": [
            "002:55-60",
            "002:119-122"
          ],
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AuthorizeShopRequest"
              },
              "examples": {
                "first_connect": {
                  "summary": "First connection of a shop",
                  "value": {
                    "email": "cua-hang@example.com",
                    "phone": "0901000001",
                    "name": "Cửa hàng Hoa Sen",
                    "redirect_url": "https://shop.example.com/partner/callback"
                  }
                },
                "reconnect": {
                  "summary": "Key of a shop that has logged in before",
                  "value": {
                    "shop_id": "1052570182707778180",
                    "redirect_url": "https://shop.example.com/partner/callback"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/ShopAuthorized"
          },
          "400": {
            "$ref": "#/components/responses/InvalidArgument"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/ShopNotLinked"
          },
          "404": {
            "$ref": "#/components/responses/BadRoute"
          },
          "5XX": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/CurrentShop": {
      "post": {
        "operationId": "currentShop",
        "tags": [
          "Shop"
        ],
        "summary": "Check a shop key",
        "description": "Answers the account that a shop key belongs to. It takes the shop key, not the partner's API key.",
        "security": [
          {
            "shopKey": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": "002:208-277",
        "requestBody": {
          "required": true,
          "description": "An empty object. The page calls it optional.",
          "x-evidence": "inferred",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CurrentShopRequest"
              },
              "examples": {
                "empty": {
                  "summary": "Nothing to say",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The account of this key.",
            "x-evidence": "documented",
            "x-source": [
              "002:227-235",
              "002:247-277"
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Account"
                },
                "examples": {
                  "shop": {
                    "summary": "A shop",
                    "value": {
                      "id": "1052570182707778180",
                      "name": "Cửa hàng Hoa Sen",
                      "type": "shop",
                      "image_url": "",
                      "website": ""
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidArgument"
          },
          "401": {
            "$ref": "#/components/responses/ShopKeyUnauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/ShopKeyRefused"
          },
          "404": {
            "$ref": "#/components/responses/BadRoute"
          },
          "5XX": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/CurrentAccount": {
      "servers": [
        {
          "url": "{baseUrl}.Misc",
          "description": "The base URL as issued, with the name of another service.",
          "variables": {
            "baseUrl": {
              "default": "https://partner.example.com/v1/partner",
              "description": "Base URL as issued to the partner, without a trailing \"/\" or \".\". There is no public default."
            }
          },
          "x-evidence": "documented",
          "x-source": "002:20"
        }
      ],
      "post": {
        "operationId": "currentAccount",
        "tags": [
          "Misc"
        ],
        "summary": "Check the partner's API key",
        "description": "Answers the partner's own account. The page shows the call (with an unclosed quote) and no answer; what stands here for the answer was seen elsewhere.",
        "security": [
          {
            "apiKey": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": "002:20-23",
        "requestBody": {
          "required": true,
          "description": "An empty object.",
          "x-evidence": "documented",
          "x-source": "002:23",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CurrentAccountRequest"
              },
              "examples": {
                "empty": {
                  "summary": "Nothing to say",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The partner's account.",
            "x-evidence": "observed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PartnerAccount"
                },
                "examples": {
                  "partner": {
                    "summary": "A partner",
                    "value": {
                      "id": "1000642056921112576",
                      "name": "Công ty Phần mềm Minh Khai",
                      "public_name": "Minh Khai Software",
                      "type": "partner",
                      "phone": "0901000000",
                      "website": "https://partner.example.com",
                      "website_url": "https://partner.example.com",
                      "image_url": "",
                      "email": "doi-tac@example.com",
                      "recognized_hosts": [
                        "partner.example.com"
                      ],
                      "redirect_urls": [
                        "https://partner.example.com/callback"
                      ],
                      "meta": {}
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidArgument"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "404": {
            "$ref": "#/components/responses/BadRoute"
          },
          "5XX": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "apiKey": {
        "type": "http",
        "scheme": "bearer",
        "description": "The partner's API key as `Authorization: Bearer <api_key>`. The error text of the page shows the header without `Bearer`; its own calls show it with it.",
        "x-evidence": "documented",
        "x-source": [
          "002:22",
          "002:297"
        ]
      },
      "shopKey": {
        "type": "http",
        "scheme": "bearer",
        "description": "The shop's key from a `shop_key` answer, as Bearer credential. The page exports the API key above the call that uses the shop key; the call is right.",
        "x-evidence": "documented",
        "x-source": [
          "002:158",
          "002:239-242"
        ]
      }
    },
    "schemas": {
      "AuthorizeShopRequest": {
        "title": "AuthorizeShop request",
        "description": "A first connection (without `shop_id`) or a reconnection (with it).",
        "oneOf": [
          {
            "$ref": "#/components/schemas/FirstConnect"
          },
          {
            "$ref": "#/components/schemas/Reconnect"
          }
        ]
      },
      "FirstConnect": {
        "title": "First connection",
        "description": "The shop has never logged in through this partner. eTelecom creates its account from these fields, so all of them are required.",
        "type": "object",
        "required": [
          "email",
          "phone",
          "name",
          "redirect_url"
        ],
        "properties": {
          "email": {
            "type": "string",
            "minLength": 1,
            "description": "E-mail address of the shop account to create. No format is given.",
            "x-evidence": "documented",
            "x-source": "002:68-72",
            "x-constraint-evidence": "observed"
          },
          "phone": {
            "type": "string",
            "minLength": 1,
            "description": "Phone number of the shop account to create. No format is given.",
            "x-evidence": "documented",
            "x-source": "002:74-80",
            "x-constraint-evidence": "observed"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the shop account to create.",
            "x-evidence": "documented",
            "x-source": "002:82-88",
            "x-constraint-evidence": "observed"
          },
          "redirect_url": {
            "type": "string",
            "format": "uri",
            "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://",
            "description": "Absolute http or https address that the browser returns to. Prefer one without a query; `token` and `shop_id` are added to it. The page's own sample value already carries both, which looks like the result and not like the input.",
            "x-evidence": "documented",
            "x-source": [
              "002:40",
              "002:90-94"
            ],
            "x-constraint-evidence": "inferred"
          },
          "shop_id": {
            "not": {},
            "description": "Not allowed here; its presence makes the request a reconnection.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
            "email": "cua-hang@example.com",
            "phone": "0901000001",
            "name": "Cửa hàng Hoa Sen",
            "redirect_url": "https://shop.example.com/partner/callback"
          }
        ]
      },
      "Reconnect": {
        "title": "Reconnection",
        "description": "The shop has logged in through this partner before, and its id is known.",
        "type": "object",
        "required": [
          "shop_id",
          "redirect_url"
        ],
        "properties": {
          "shop_id": {
            "type": "string",
            "format": "int64",
            "pattern": "^\\d{1,19}$",
            "description": "Id of the shop, a 64-bit number written as a string. Never turn it into a JavaScript number; real ids exceed 2^53.",
            "x-evidence": "documented",
            "x-source": "002:132-138",
            "x-constraint-evidence": "inferred"
          },
          "redirect_url": {
            "type": "string",
            "format": "uri",
            "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://",
            "description": "Needed here too, because the shop may have to log in again.",
            "x-evidence": "documented",
            "x-source": [
              "002:124",
              "002:140-146"
            ],
            "x-constraint-evidence": "inferred"
          },
          "email": {
            "not": {},
            "description": "Belongs to a first connection only.",
            "x-evidence": "observed"
          },
          "phone": {
            "not": {},
            "description": "Belongs to a first connection only.",
            "x-evidence": "observed"
          },
          "name": {
            "not": {},
            "description": "Belongs to a first connection only.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
            "shop_id": "1052570182707778180",
            "redirect_url": "https://shop.example.com/partner/callback"
          }
        ]
      },
      "Account": {
        "title": "Account",
        "description": "The account that a key belongs to.",
        "type": "object",
        "required": [
          "id",
          "name",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "int64",
            "pattern": "^\\d{1,19}$",
            "description": "Id of the account, a 64-bit number written as a string.",
            "x-evidence": "documented",
            "x-source": "002:261-265",
            "x-constraint-evidence": "inferred"
          },
          "name": {
            "type": "string",
            "description": "Name of the account.",
            "x-evidence": "documented",
            "x-source": "002:267-271"
          },
          "type": {
            "type": "string",
            "enum": [
              "unknown",
              "partner",
              "shop",
              "affiliate",
              "carrier",
              "etop"
            ],
            "description": "Kind of account. The sample says \"unknown\", the table \"Partner Shop\", which is two values run together; the other values have been seen elsewhere. Further values may appear.",
            "x-evidence": "documented",
            "x-source": [
              "002:233",
              "002:273-277"
            ],
            "x-enum-evidence": {
              "unknown": "documented",
              "partner": "documented",
              "shop": "documented",
              "affiliate": "observed",
              "carrier": "observed",
              "etop": "observed"
            }
          },
          "image_url": {
            "type": [
              "string",
              "null"
            ],
            "description": "Picture of the account; in the samples, missing from the table.",
            "x-evidence": "documented",
            "x-source": "002:231"
          },
          "website": {
            "type": [
              "string",
              "null"
            ],
            "description": "Website of the account; in the samples, missing from the table, and empty for shops.",
            "x-evidence": "documented",
            "x-source": "002:234"
          }
        },
        "examples": [
          {
            "id": "1052570182707778180",
            "name": "Cửa hàng Hoa Sen",
            "type": "shop",
            "image_url": "",
            "website": ""
          }
        ]
      },
      "CurrentAccountRequest": {
        "title": "CurrentAccount request",
        "description": "An empty object. The body must be sent all the same.",
        "type": "object",
        "examples": [
          {}
        ]
      },
      "PartnerAccount": {
        "title": "Partner account",
        "description": "The partner's own account. No page of the provider describes it.",
        "type": "object",
        "required": [
          "id",
          "name",
          "type"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "int64",
            "pattern": "^\\d{1,19}$",
            "description": "Id of the account, a 64-bit number written as a string.",
            "x-evidence": "observed",
            "x-constraint-evidence": "inferred"
          },
          "name": {
            "type": "string",
            "description": "Name of the account.",
            "x-evidence": "observed"
          },
          "public_name": {
            "type": "string",
            "description": "Name that shops see.",
            "x-evidence": "observed"
          },
          "type": {
            "type": "string",
            "enum": [
              "unknown",
              "partner",
              "shop",
              "affiliate",
              "carrier",
              "etop"
            ],
            "description": "Kind of account. Further values may appear.",
            "x-evidence": "observed"
          },
          "phone": {
            "type": "string",
            "description": "Phone number of the account.",
            "x-evidence": "observed"
          },
          "website": {
            "type": "string",
            "description": "Website of the account.",
            "x-evidence": "observed"
          },
          "website_url": {
            "type": "string",
            "description": "Second field for the website.",
            "x-evidence": "observed"
          },
          "image_url": {
            "type": "string",
            "description": "Picture of the account.",
            "x-evidence": "observed"
          },
          "email": {
            "type": "string",
            "description": "E-mail address of the account.",
            "x-evidence": "observed"
          },
          "recognized_hosts": {
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1,
              "description": "Host name."
            },
            "description": "Hosts that the provider knows as the partner's.",
            "x-evidence": "observed"
          },
          "redirect_urls": {
            "type": "array",
            "items": {
              "type": "string",
              "description": "Redirect address."
            },
            "description": "Redirect addresses that the partner registered.",
            "x-evidence": "observed"
          },
          "meta": {
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "type": "string",
              "description": "One attribute."
            },
            "description": "Further attributes, if any. May be absent or null.",
            "x-evidence": "observed"
          }
        },
        "examples": [
          {
            "id": "1000642056921112576",
            "name": "Công ty Phần mềm Minh Khai",
            "type": "partner"
          }
        ]
      },
      "ShopRequest": {
        "title": "Shop request",
        "description": "The shop has to log in and approve. Send its browser to `auth_url`.",
        "type": "object",
        "required": [
          "code",
          "msg",
          "type",
          "auth_token",
          "expires_in",
          "auth_url"
        ],
        "properties": {
          "code": {
            "type": "string",
            "const": "ok",
            "description": "Outcome of the call. The pages say \"success or failure\" without listing values, so a client must treat anything but `ok` in a 200 as a failure.",
            "x-evidence": "documented",
            "x-source": [
              "002:99",
              "002:180-184"
            ]
          },
          "msg": {
            "type": "string",
            "description": "Message for people; empty in the published sample.",
            "x-evidence": "documented",
            "x-source": [
              "002:100",
              "002:198-202"
            ]
          },
          "type": {
            "type": "string",
            "enum": [
              "shop_request"
            ],
            "description": "Tells the two answers apart. It is missing from both providers' field tables, although their texts rely on it. Further values may appear. (enum property replaced by openapi-typescript)"
          },
          "auth_token": {
            "type": "string",
            "pattern": "^request:[A-Za-z0-9_-]{43}$",
            "description": "The request token. It only names this login attempt inside `auth_url`; it is **not** an API key and must not be stored as one.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": [
              "002:102",
              "002:168-172"
            ],
            "x-constraint-evidence": "observed"
          },
          "expires_in": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "description": "Seconds until the request token dies; 900 in the published sample.",
            "x-evidence": "documented",
            "x-source": [
              "002:103",
              "002:186-190"
            ],
            "x-constraint-evidence": "inferred"
          },
          "auth_url": {
            "type": "string",
            "format": "uri",
            "description": "Address of the provider's login page for this attempt. It carries the request token, so keep it out of logs. Compare parsed URLs, not text: the colon may arrive escaped.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": [
              "002:104",
              "002:174-178"
            ]
          },
          "meta": {
            "description": "Further attributes, if any. May be absent or null.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "type": "string",
              "description": "One attribute, always a string."
            },
            "x-evidence": "documented",
            "x-source": "002:192-196"
          }
        },
        "examples": [
          {
            "code": "ok",
            "msg": "",
            "type": "shop_request",
            "auth_token": "request:example_request_token_000000000000000000000",
            "expires_in": 900,
            "auth_url": "https://partner-auth.example.com/login?token=request%3Aexample_request_token_000000000000000000000"
          }
        ]
      },
      "ShopKey": {
        "title": "Shop key",
        "description": "The shop is linked. Store `shop_id` together with `auth_token`: from here on that token is the shop's key.",
        "type": "object",
        "required": [
          "code",
          "msg",
          "type",
          "auth_token",
          "expires_in"
        ],
        "properties": {
          "code": {
            "type": "string",
            "const": "ok",
            "description": "Outcome of the call; see the shop request.",
            "x-evidence": "documented",
            "x-source": [
              "002:151",
              "002:180-184"
            ]
          },
          "msg": {
            "type": "string",
            "description": "Message for people; empty in the published sample.",
            "x-evidence": "documented",
            "x-source": [
              "002:152",
              "002:198-202"
            ]
          },
          "type": {
            "type": "string",
            "enum": [
              "shop_key"
            ],
            "description": "Tells the two answers apart. (enum property replaced by openapi-typescript)"
          },
          "auth_token": {
            "type": "string",
            "pattern": "^shop\\d{1,19}:[A-Za-z0-9_-]{64}$",
            "description": "The shop key, used as Bearer credential for calls made as the shop. Its prefix repeats the shop's id.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": [
              "002:154",
              "002:168-172"
            ],
            "x-constraint-evidence": "observed"
          },
          "expires_in": {
            "type": "integer",
            "format": "int32",
            "const": -1,
            "description": "`-1` means that the key has no expiry of its own. It still dies when the shop unlinks. Never compute \"now plus minus one second\" from it.",
            "x-evidence": "documented",
            "x-source": [
              "002:155",
              "002:186-190"
            ],
            "x-constraint-evidence": "documented"
          },
          "auth_url": {
            "type": [
              "string",
              "null"
            ],
            "description": "Not part of the published sample; has been seen empty, null and filled in this answer. Ignore it here.",
            "x-secret": true,
            "x-evidence": "observed"
          },
          "meta": {
            "description": "Further attributes, if any. May be absent or null.",
            "type": [
              "object",
              "null"
            ],
            "additionalProperties": {
              "type": "string",
              "description": "One attribute, always a string."
            },
            "x-evidence": "documented",
            "x-source": "002:192-196"
          }
        },
        "examples": [
          {
            "code": "ok",
            "msg": "",
            "type": "shop_key",
            "auth_token": "shop1052570182707778180:example_shop_key_00000000000000000000000000000000000000000000000",
            "expires_in": -1
          }
        ]
      },
      "AuthorizeShopAnswer": {
        "title": "AuthorizeShop answer",
        "description": "Either a request to log in (`shop_request`) or the shop's key (`shop_key`). Branch on `type`: neither the presence of `auth_url` nor the HTTP status tells the two apart. A third type, `user_key`, has been seen elsewhere.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ShopRequest"
          },
          {
            "$ref": "#/components/schemas/ShopKey"
          }
        ],
        "discriminator": {
          "propertyName": "type",
          "mapping": {
            "shop_request": "#/components/schemas/ShopRequest",
            "shop_key": "#/components/schemas/ShopKey"
          }
        }
      },
      "ErrorMessage": {
        "title": "Error message",
        "description": "Text for people. It is not stable; decide by status and code.",
        "type": "string",
        "x-evidence": "documented",
        "x-source": "002:285",
        "examples": [
          "redirect_url must be an absolute http or https URL"
        ]
      },
      "ErrorMeta": {
        "title": "Error attributes",
        "description": "Attributes of an error, strings only. Which of them appear depends on the error.",
        "type": "object",
        "x-evidence": "documented",
        "x-source": "002:304-306",
        "additionalProperties": {
          "type": "string",
          "description": "One attribute, always a string."
        },
        "examples": [
          {
            "reason": "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác."
          }
        ]
      },
      "InvalidArgumentError": {
        "title": "400 error body",
        "description": "A value is missing, malformed or not allowed.",
        "type": "object",
        "required": [
          "code",
          "msg"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "invalid_argument",
              "malformed"
            ],
            "description": "`invalid_argument` is the published code; `malformed` is what a body that cannot be parsed gets by the error convention that this platform follows.",
            "x-evidence": "documented",
            "x-source": "002:284",
            "x-enum-evidence": {
              "invalid_argument": "documented",
              "malformed": "inferred"
            }
          },
          "msg": {
            "$ref": "#/components/schemas/ErrorMessage"
          },
          "meta": {
            "$ref": "#/components/schemas/ErrorMeta"
          }
        },
        "examples": [
          {
            "code": "invalid_argument",
            "msg": "redirect_url must be an absolute http or https URL"
          }
        ]
      },
      "UnauthenticatedError": {
        "title": "401 error body",
        "description": "The credential is missing, malformed or no longer accepted.",
        "type": "object",
        "required": [
          "code",
          "msg"
        ],
        "properties": {
          "code": {
            "type": "string",
            "const": "unauthenticated",
            "description": "The published code.",
            "x-evidence": "documented",
            "x-source": "002:293"
          },
          "msg": {
            "$ref": "#/components/schemas/ErrorMessage"
          },
          "meta": {
            "$ref": "#/components/schemas/ErrorMeta"
          }
        },
        "examples": [
          {
            "code": "unauthenticated",
            "msg": "Authorization is missing or not valid"
          }
        ]
      },
      "PermissionDeniedError": {
        "title": "403 error body",
        "description": "The credential is good, but not for this shop.",
        "type": "object",
        "required": [
          "code",
          "msg"
        ],
        "properties": {
          "code": {
            "type": "string",
            "const": "permission_denied",
            "description": "The published code.",
            "x-evidence": "documented",
            "x-source": "002:302"
          },
          "msg": {
            "$ref": "#/components/schemas/ErrorMessage"
          },
          "meta": {
            "$ref": "#/components/schemas/ErrorMeta"
          }
        },
        "examples": [
          {
            "code": "permission_denied",
            "msg": "shop_id is not known to this partner",
            "meta": {
              "reason": "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác."
            }
          }
        ]
      },
      "BadRouteError": {
        "title": "404 error body",
        "description": "The path, the method or the Content-Type is wrong. It never means that a shop is missing.",
        "type": "object",
        "required": [
          "code",
          "msg"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "bad_route",
              "not_found"
            ],
            "description": "`bad_route` is the published code. `not_found` with `meta.xcode` set to `bad_route` has been seen for the same fault; read both alike.",
            "x-evidence": "documented",
            "x-source": "002:316",
            "x-enum-evidence": {
              "bad_route": "documented",
              "not_found": "observed"
            }
          },
          "msg": {
            "$ref": "#/components/schemas/ErrorMessage"
          },
          "meta": {
            "$ref": "#/components/schemas/ErrorMeta"
          }
        },
        "examples": [
          {
            "code": "bad_route",
            "msg": "unexpected Content-Type: \"\""
          }
        ]
      },
      "ServerError": {
        "title": "5xx error body",
        "description": "The provider could not answer. A body of another shape may come from a proxy in between.",
        "type": "object",
        "required": [
          "code",
          "msg"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "unknown",
              "internal",
              "dataloss",
              "data_loss",
              "unimplemented",
              "unavailable"
            ],
            "description": "The codes that the error convention has for 5xx. The pages list none.",
            "x-evidence": "observed"
          },
          "msg": {
            "$ref": "#/components/schemas/ErrorMessage"
          },
          "meta": {
            "type": "object",
            "description": "`xcode` names the platform's own cause; `account_closed` marks a fault that repeating the call does not cure.",
            "additionalProperties": {
              "type": "string",
              "description": "One attribute, always a string."
            },
            "x-evidence": "observed"
          }
        },
        "examples": [
          {
            "code": "unavailable",
            "msg": "the service is not available"
          }
        ]
      },
      "CurrentShopRequest": {
        "title": "CurrentShop request",
        "description": "An empty object. The pages call the body optional and show it in every call; send it.",
        "type": "object",
        "examples": [
          {}
        ]
      }
    },
    "responses": {
      "ShopAuthorized": {
        "description": "The shop has to log in (`shop_request`), or here is its key (`shop_key`).",
        "x-success-code": "ok",
        "x-evidence": "documented",
        "x-source": [
          "002:96-105",
          "002:148-156"
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/AuthorizeShopAnswer"
            },
            "examples": {
              "shop_request": {
                "summary": "The shop has to log in",
                "value": {
                  "code": "ok",
                  "msg": "",
                  "type": "shop_request",
                  "auth_token": "request:example_request_token_000000000000000000000",
                  "expires_in": 900,
                  "auth_url": "https://partner-auth.example.com/login?token=request%3Aexample_request_token_000000000000000000000"
                }
              },
              "shop_key": {
                "summary": "The shop is linked",
                "value": {
                  "code": "ok",
                  "msg": "",
                  "type": "shop_key",
                  "auth_token": "shop1052570182707778180:example_shop_key_00000000000000000000000000000000000000000000000",
                  "expires_in": -1
                }
              }
            }
          }
        }
      },
      "InvalidArgument": {
        "description": "A value is missing, malformed or not allowed.",
        "x-evidence": "documented",
        "x-source": "002:281-288",
        "x-errors": [
          {
            "code": "invalid_argument",
            "cause": "A field is missing, has the wrong form, or does not go together with another one.",
            "fix": "Check the fields that the message names.",
            "x-evidence": "documented",
            "x-source": "002:288"
          },
          {
            "code": "malformed",
            "match": "malformed",
            "cause": "The body is not valid JSON, is too large, or an id is not a 64-bit number.",
            "fix": "Serialise the body with a JSON library, and leave out fields that have no value.",
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvalidArgumentError"
            },
            "examples": {
              "invalid_argument": {
                "summary": "A value is not allowed",
                "value": {
                  "code": "invalid_argument",
                  "msg": "redirect_url must be an absolute http or https URL"
                }
              },
              "malformed": {
                "summary": "The body is not JSON",
                "value": {
                  "code": "malformed",
                  "msg": "the json request could not be decoded"
                }
              }
            }
          }
        }
      },
      "Unauthenticated": {
        "description": "The Authorization header is missing or its credential is not accepted.",
        "x-evidence": "documented",
        "x-source": "002:290-297",
        "x-errors": [
          {
            "code": "unauthenticated",
            "cause": "The Authorization header is missing, lacks \"Bearer \", or its credential is not accepted any more.",
            "fix": "Check the credential that this operation takes; it goes into the header after \"Bearer \".",
            "x-evidence": "documented",
            "x-source": "002:297"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/UnauthenticatedError"
            },
            "examples": {
              "unauthenticated": {
                "summary": "The credential is not accepted",
                "value": {
                  "code": "unauthenticated",
                  "msg": "Authorization is missing or not valid"
                }
              }
            }
          }
        }
      },
      "ShopNotLinked": {
        "description": "The shop never logged in through this partner, or the id is wrong. A shop that unlinked gets 200 with `shop_request` instead.",
        "x-evidence": "documented",
        "x-source": "002:299-311",
        "x-errors": [
          {
            "code": "shop_not_linked",
            "match": "permission_denied",
            "cause": "This shop_id never logged in through this partner, or it is mistyped.",
            "fix": "Check shop_id. To start a first connection instead, send the request again without shop_id.",
            "x-evidence": "documented",
            "x-source": "002:309"
          },
          {
            "code": "forbidden",
            "cause": "Something that no page describes refused the call, perhaps in front of the provider.",
            "fix": "Look at the error's body. Do not drop shop_id because of it.",
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PermissionDeniedError"
            },
            "examples": {
              "permission_denied": {
                "summary": "The shop never logged in through this partner",
                "value": {
                  "code": "permission_denied",
                  "msg": "shop_id is not known to this partner",
                  "meta": {
                    "reason": "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác."
                  }
                }
              }
            }
          }
        }
      },
      "BadRoute": {
        "description": "The path, the method or the Content-Type header is wrong.",
        "x-evidence": "documented",
        "x-source": "002:313-320",
        "x-errors": [
          {
            "code": "bad_route",
            "cause": "The path, the method or the Content-Type header is wrong.",
            "fix": "Check the base URL as it was issued, POST, and \"Content-Type application/json\".",
            "x-evidence": "documented",
            "x-source": "002:320"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/BadRouteError"
            },
            "examples": {
              "bad_route": {
                "summary": "The Content-Type header is missing",
                "value": {
                  "code": "bad_route",
                  "msg": "unexpected Content-Type: \"\""
                }
              },
              "not_found": {
                "summary": "The newer form of the same fault",
                "value": {
                  "code": "not_found",
                  "msg": "no handler for this path",
                  "meta": {
                    "xcode": "bad_route"
                  }
                }
              }
            }
          }
        }
      },
      "ServerError": {
        "description": "The provider could not answer.",
        "x-evidence": "documented",
        "x-source": "002:29",
        "x-errors": [
          {
            "code": "account_closed",
            "match": "account_closed",
            "cause": "The partner's account is closed; this 503 is permanent.",
            "fix": "Do not repeat the call. Ask the provider about the account.",
            "permanent": true,
            "x-evidence": "observed"
          },
          {
            "code": "server_error",
            "cause": "The provider or something in front of it failed.",
            "fix": "Try again later, with growing pauses.",
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ServerError"
            },
            "examples": {
              "unavailable": {
                "summary": "Passing outage",
                "value": {
                  "code": "unavailable",
                  "msg": "the service is not available"
                }
              },
              "account_closed": {
                "summary": "A permanent fault under the same status",
                "value": {
                  "code": "unavailable",
                  "msg": "the account is closed",
                  "meta": {
                    "xcode": "account_closed"
                  }
                }
              }
            }
          }
        }
      },
      "ShopKeyUnauthenticated": {
        "description": "The Authorization header is missing, or the shop's key is not accepted any more.",
        "x-evidence": "documented",
        "x-source": "002:290-297",
        "x-errors": [
          {
            "code": "shop_key_refused",
            "cause": "The key is missing or wrong, or the shop unlinked.",
            "fix": "Connect the shop again with AuthorizeShop and use the key that comes back.",
            "expired": true,
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/UnauthenticatedError"
            },
            "examples": {
              "unauthenticated": {
                "summary": "The key is not accepted",
                "value": {
                  "code": "unauthenticated",
                  "msg": "the shop key is missing or not valid"
                }
              }
            }
          }
        }
      },
      "ShopKeyRefused": {
        "description": "The key has the right form, but its shop is not linked to this partner any more. Not documented for this operation.",
        "x-evidence": "observed",
        "x-errors": [
          {
            "code": "shop_key_refused",
            "match": "permission_denied",
            "cause": "The shop unlinked, or the key belongs to a shop that this partner does not know.",
            "fix": "Connect the shop again with AuthorizeShop.",
            "x-evidence": "observed"
          },
          {
            "code": "forbidden",
            "cause": "Something that no page describes refused the call, perhaps in front of the provider.",
            "fix": "Look at the error's body.",
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PermissionDeniedError"
            },
            "examples": {
              "permission_denied": {
                "summary": "The key's shop is not linked",
                "value": {
                  "code": "permission_denied",
                  "msg": "this key is not accepted for its shop"
                }
              }
            }
          }
        }
      }
    }
  },
  "x-provider": "etelecom",
  "x-tokens": {
    "apiKey": {
      "description": "The partner's key. eTelecom issues it together with the base URL.",
      "lifetime": "not stated",
      "x-evidence": "documented",
      "x-source": "002:7-9"
    },
    "requestToken": {
      "description": "Names one login attempt inside `auth_url`. It is not a credential.",
      "form": "\"request:\" and 43 base64url characters",
      "lifetime": "900 seconds",
      "x-evidence": "documented",
      "x-source": [
        "002:102-103",
        "etop-partner"
      ]
    },
    "shopKey": {
      "description": "Acts for one shop.",
      "form": "\"shop\", the shop id, \":\" and 64 characters",
      "lifetime": "until the shop unlinks",
      "x-evidence": "documented",
      "x-source": [
        "002:154-155",
        "002:158-160",
        "etop-partner",
        "etelecom-pbx"
      ]
    }
  },
  "x-pages": {
    "login": {
      "summary": "Login page",
      "description": "Where the shop logs in and approves or refuses. Its address comes back as `auth_url`.",
      "method": "get",
      "url": "$response.body#/auth_url",
      "parameters": [
        {
          "name": "token",
          "in": "query",
          "description": "The request token of this attempt.",
          "x-secret": true,
          "x-evidence": "documented",
          "x-source": "002:104"
        }
      ],
      "x-evidence": "documented",
      "x-source": [
        "002:46",
        "002:104"
      ]
    },
    "callback": {
      "summary": "The partner's redirect address",
      "description": "Where the browser arrives after an approval: `redirect_url` with `token` and `shop_id` added. The redirect is not signed, and no redirect is described for a refusal.",
      "method": "get",
      "url": "$request.body#/redirect_url",
      "parameters": [
        {
          "name": "token",
          "in": "query",
          "description": "Not explained by the provider. Treat it as correlation at most, never as a credential.",
          "x-secret": true,
          "x-evidence": "documented",
          "x-source": "002:109"
        },
        {
          "name": "shop_id",
          "in": "query",
          "description": "Id of the shop that approved. Anyone can call the address with any id, so check it.",
          "x-evidence": "documented",
          "x-source": "002:109"
        }
      ],
      "x-evidence": "documented",
      "x-source": "002:109"
    }
  }
};
