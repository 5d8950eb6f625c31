// Generated from specs/its/openapi.yaml by `npm run generate`. Do not edit.

import type { OpenApiDocument } from "@partnerkit/mock-engine";

/** The bundled OpenAPI document that this mock is held against. */
export const document: OpenApiDocument = {
  "openapi": "3.1.1",
  "info": {
    "title": "ITS shop connection API",
    "version": "0.1.0",
    "summary": "Connect a shop's ITS account to a partner, and check the shop's key.",
    "description": "An unofficial description of the ITS partner API, written from the provider's public pages. Each statement says how sure it is: `x-evidence` is `documented` (with the place in `x-source`), `observed` or `inferred`.\n\nITS and eTelecom are, by all signs, one platform under two brands. The ITS page leaves out its samples and its error bodies; what stands here for them is taken over from eTelecom and marked as inferred.\n\nAll calls are `POST` with a JSON body. Success is 200, errors are 4xx or 5xx.",
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
      "description": "The base URL as ITS issued it to the partner, with the service's name appended to it.",
      "variables": {
        "baseUrl": {
          "default": "https://partner.example.com/v1/partner",
          "description": "Base URL as issued to the partner, without a trailing \"/\" or \".\". There is no public default."
        }
      },
      "x-evidence": "documented",
      "x-source": "001:27"
    }
  ],
  "tags": [
    {
      "name": "Shop",
      "description": "Connecting a shop and acting for it."
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
          "001:10-27",
          "001:123-148"
        ],
        "requestBody": {
          "required": true,
          "description": "A first connection or a reconnection. Leave out fields that have no value instead of sending \"\".",
          "x-evidence": "documented",
          "x-source": "001:12-21",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AuthorizeShopRequest"
              },
              "examples": {
                "first_connect": {
                  "summary": "First connection, with only a redirect address",
                  "value": {
                    "redirect_url": "https://shop.example.com/partner/callback"
                  }
                },
                "first_connect_prefilled": {
                  "summary": "First connection, with what is known about the shop",
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
        "x-source": "001:83-112",
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
              "001:89-91",
              "001:99-112"
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
                      "type": "shop"
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
          "001:126",
          "001:117"
        ]
      },
      "shopKey": {
        "type": "http",
        "scheme": "bearer",
        "description": "The shop's key from a `shop_key` answer, as Bearer credential. The page's own sample of this call is missing.",
        "x-evidence": "inferred"
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
        "description": "The shop has never logged in through this partner. All fields but `redirect_url` only fill in the login page.",
        "type": "object",
        "required": [
          "redirect_url"
        ],
        "properties": {
          "redirect_url": {
            "type": "string",
            "format": "uri",
            "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://",
            "description": "Absolute http or https address that the browser returns to. A table lists it as optional, the text asks for it. Prefer one without a query; `token` and `shop_id` are added to it.",
            "x-evidence": "documented",
            "x-source": [
              "001:19",
              "001:39-41",
              "001:75"
            ],
            "x-constraint-evidence": "inferred"
          },
          "email": {
            "type": "string",
            "minLength": 1,
            "description": "E-mail address of the shop's account. No format is given.",
            "x-evidence": "documented",
            "x-source": [
              "001:13",
              "001:136"
            ],
            "x-constraint-evidence": "observed"
          },
          "phone": {
            "type": "string",
            "minLength": 1,
            "description": "Phone number of the shop's account. No format is given.",
            "x-evidence": "documented",
            "x-source": [
              "001:18",
              "001:137"
            ],
            "x-constraint-evidence": "observed"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the shop's account.",
            "x-evidence": "documented",
            "x-source": [
              "001:17",
              "001:138"
            ],
            "x-constraint-evidence": "observed"
          },
          "shop_name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the shop. How it differs from `name` is not said.",
            "x-evidence": "documented",
            "x-source": "001:21",
            "x-constraint-evidence": "observed"
          },
          "external_shop_id": {
            "type": "string",
            "minLength": 1,
            "description": "The partner's own id of the shop.",
            "x-evidence": "documented",
            "x-source": "001:14",
            "x-constraint-evidence": "observed"
          },
          "external_user_id": {
            "type": "string",
            "minLength": 1,
            "description": "The partner's own id of the user.",
            "x-evidence": "documented",
            "x-source": "001:15",
            "x-constraint-evidence": "observed"
          },
          "extra_token": {
            "type": "string",
            "minLength": 1,
            "description": "Listed without an explanation.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": "001:16",
            "x-constraint-evidence": "observed"
          },
          "shop_id": {
            "not": {},
            "description": "Not allowed here; its presence makes the request a reconnection.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
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
            "x-source": [
              "001:20",
              "001:36-38",
              "001:141-148"
            ],
            "x-constraint-evidence": "inferred"
          },
          "redirect_url": {
            "type": "string",
            "format": "uri",
            "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://",
            "description": "Needed here too, because the shop may have to log in again.",
            "x-evidence": "documented",
            "x-source": "001:75",
            "x-constraint-evidence": "inferred"
          },
          "external_shop_id": {
            "type": "string",
            "minLength": 1,
            "description": "The partner's own id of the shop.",
            "x-evidence": "documented",
            "x-source": "001:14",
            "x-constraint-evidence": "observed"
          },
          "external_user_id": {
            "type": "string",
            "minLength": 1,
            "description": "The partner's own id of the user.",
            "x-evidence": "documented",
            "x-source": "001:15",
            "x-constraint-evidence": "observed"
          },
          "extra_token": {
            "type": "string",
            "minLength": 1,
            "description": "Listed without an explanation.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": "001:16",
            "x-constraint-evidence": "observed"
          },
          "shop_name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the shop.",
            "x-evidence": "documented",
            "x-source": "001:21",
            "x-constraint-evidence": "observed"
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
            "x-source": "001:103-105",
            "x-constraint-evidence": "inferred"
          },
          "name": {
            "type": "string",
            "description": "Name of the account.",
            "x-evidence": "documented",
            "x-source": "001:106-108"
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
            "description": "Kind of account. The page lists \"Partner\" and \"Shop\", run together into one word; the other values have been seen elsewhere. Further values may appear.",
            "x-evidence": "documented",
            "x-source": "001:109-112",
            "x-enum-evidence": {
              "unknown": "inferred",
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
            "description": "Picture of the account; in the eTelecom sample only.",
            "x-evidence": "inferred"
          },
          "website": {
            "type": [
              "string",
              "null"
            ],
            "description": "Website of the account; in the eTelecom sample only, and empty for shops.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
            "id": "1052570182707778180",
            "name": "Cửa hàng Hoa Sen",
            "type": "shop"
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
            "x-source": "001:52-54"
          },
          "msg": {
            "type": "string",
            "description": "Message for people; empty in the published sample.",
            "x-evidence": "documented",
            "x-source": "001:61-63"
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
            "x-source": "001:46-48",
            "x-constraint-evidence": "observed"
          },
          "expires_in": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "description": "Seconds until the request token dies; 900 in the published sample.",
            "x-evidence": "documented",
            "x-source": "001:55-57",
            "x-constraint-evidence": "inferred"
          },
          "auth_url": {
            "type": "string",
            "format": "uri",
            "description": "Address of the provider's login page for this attempt. It carries the request token, so keep it out of logs. Compare parsed URLs, not text: the colon may arrive escaped.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": [
              "001:49-51",
              "001:78"
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
            "x-source": "001:58-60"
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
            "x-source": "001:52-54"
          },
          "msg": {
            "type": "string",
            "description": "Message for people; empty in the published sample.",
            "x-evidence": "documented",
            "x-source": "001:61-63"
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
            "x-source": "001:46-48",
            "x-constraint-evidence": "observed"
          },
          "expires_in": {
            "type": "integer",
            "format": "int32",
            "const": -1,
            "description": "`-1` means that the key has no expiry of its own. It still dies when the shop unlinks. Never compute \"now plus minus one second\" from it.",
            "x-evidence": "documented",
            "x-source": "001:55-57",
            "x-constraint-evidence": "inferred"
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
            "x-source": "001:58-60"
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
        "x-evidence": "inferred",
        "examples": [
          "redirect_url must be an absolute http or https URL"
        ]
      },
      "ErrorMeta": {
        "title": "Error attributes",
        "description": "Attributes of an error, strings only. Which of them appear depends on the error.",
        "type": "object",
        "x-evidence": "inferred",
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
            "x-evidence": "inferred",
            "x-enum-evidence": {
              "invalid_argument": "inferred",
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
            "x-evidence": "inferred"
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
            "x-source": "001:120"
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
            "x-evidence": "inferred",
            "x-enum-evidence": {
              "bad_route": "inferred",
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
          "001:22-24",
          "001:76-82"
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
        "x-source": "001:114-115",
        "x-errors": [
          {
            "code": "invalid_argument",
            "cause": "A field is missing, has the wrong form, or does not go together with another one.",
            "fix": "Check the fields that the message names.",
            "x-evidence": "documented",
            "x-source": "001:115"
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
        "x-source": "001:116-117",
        "x-errors": [
          {
            "code": "unauthenticated",
            "cause": "The Authorization header is missing, lacks \"Bearer \", or its credential is not accepted any more.",
            "fix": "Check the credential that this operation takes; it goes into the header after \"Bearer \".",
            "x-evidence": "documented",
            "x-source": "001:117"
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
        "x-source": "001:118-120",
        "x-errors": [
          {
            "code": "shop_not_linked",
            "match": "permission_denied",
            "cause": "This shop_id never logged in through this partner, or it is mistyped.",
            "fix": "Check shop_id. To start a first connection instead, send the request again without shop_id.",
            "x-evidence": "documented",
            "x-source": "001:119"
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
        "x-source": "001:121-122",
        "x-errors": [
          {
            "code": "bad_route",
            "cause": "The path, the method or the Content-Type header is wrong.",
            "fix": "Check the base URL as it was issued, POST, and \"Content-Type application/json\".",
            "x-evidence": "documented",
            "x-source": "001:122"
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
        "x-source": "001:8",
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
        "x-source": "001:116-117",
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
  "x-provider": "its",
  "x-tokens": {
    "apiKey": {
      "description": "The partner's key. ITS issues it together with the base URL.",
      "lifetime": "not stated",
      "x-evidence": "documented",
      "x-source": "001:1"
    },
    "requestToken": {
      "description": "Names one login attempt inside `auth_url`. It is not a credential.",
      "form": "\"request:\" and 43 base64url characters",
      "lifetime": "900 seconds",
      "x-evidence": "inferred"
    },
    "shopKey": {
      "description": "Acts for one shop.",
      "form": "as with eTelecom; this page shows none",
      "lifetime": "until the shop unlinks",
      "x-evidence": "documented",
      "x-source": [
        "001:81",
        "001:82",
        "001:120"
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
          "x-evidence": "inferred"
        }
      ],
      "x-evidence": "documented",
      "x-source": "001:68"
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
          "x-source": "001:79"
        },
        {
          "name": "shop_id",
          "in": "query",
          "description": "Id of the shop that approved. Anyone can call the address with any id, so check it.",
          "x-evidence": "documented",
          "x-source": "001:79"
        }
      ],
      "x-evidence": "documented",
      "x-source": "001:79"
    }
  }
};
