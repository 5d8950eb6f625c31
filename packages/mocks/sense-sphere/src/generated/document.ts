// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

import type { OpenApiDocument } from "@partnerkit/mock-engine";

/** The bundled OpenAPI document that this mock is held against. */
export const document: OpenApiDocument = {
  "openapi": "3.1.1",
  "info": {
    "title": "Sense Sphere partner API",
    "version": "0.1.0",
    "summary": "Read a user's profile, the platform's branding and a bot's details.",
    "description": "An unofficial description of the Sense Sphere partner API, written from the provider's public page. Each statement says how sure it is: `x-evidence` is `documented` (with the place in `x-source`), `observed` or `inferred`.\n\nAll operations are `GET` and every path ends in a slash. The partner token travels in the query, because no header is described: call from a server, and keep addresses out of logs.",
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
      "url": "https://sensesphere.ai",
      "description": "The provider's public server.",
      "x-evidence": "documented",
      "x-source": [
        "000:95",
        "000:105"
      ]
    }
  ],
  "tags": [
    {
      "name": "Users",
      "description": "The profile behind a partner token."
    },
    {
      "name": "Public",
      "description": "Branding and bots, readable without a credential."
    }
  ],
  "paths": {
    "/api/partner/user-info/": {
      "get": {
        "operationId": "getUserInfo",
        "tags": [
          "Users"
        ],
        "summary": "Read a user's profile",
        "description": "Answers the profile of the user that the token was issued for. The errors are checked in the order of the provider's table: missing token, missing user_uuid, the token itself, then the user.",
        "security": [
          {
            "token": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": "000:9-43",
        "parameters": [
          {
            "name": "user_uuid",
            "in": "query",
            "required": true,
            "description": "UUID of the user; the callback calls it `user_id`.",
            "schema": {
              "type": "string",
              "format": "uuid"
            },
            "examples": {
              "user": {
                "summary": "A user",
                "value": "550e8400-e29b-41d4-a716-446655440000"
              }
            },
            "x-evidence": "documented",
            "x-source": "000:16-17"
          }
        ],
        "responses": {
          "200": {
            "description": "The user's profile.",
            "x-evidence": "documented",
            "x-source": "000:18-30",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UserInfo"
                },
                "examples": {
                  "user": {
                    "summary": "A user with a picture",
                    "value": {
                      "user": {
                        "id": 42,
                        "uuid": "550e8400-e29b-41d4-a716-446655440000",
                        "username": "minh.anh",
                        "first_name": "Minh Anh",
                        "last_name": "Nguyễn",
                        "full_name": "Nguyễn Minh Anh",
                        "email": "minh.anh@example.com",
                        "avatar": "https://sensesphere.example.com/media/avatars/user42.jpg"
                      }
                    }
                  },
                  "without_avatar": {
                    "summary": "A user without a picture",
                    "value": {
                      "user": {
                        "id": 43,
                        "uuid": "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77",
                        "username": "quoc.bao",
                        "first_name": "Quốc Bảo",
                        "last_name": "Trần",
                        "full_name": "Trần Quốc Bảo",
                        "email": "quoc.bao@example.com",
                        "avatar": null
                      }
                    }
                  }
                }
              }
            }
          },
          "401": {
            "description": "The token or the user's UUID is missing, or the token is not accepted.",
            "x-evidence": "documented",
            "x-source": "000:34-41",
            "x-errors": [
              {
                "code": "missing_token",
                "match": "Missing token",
                "cause": "The request has no token.",
                "fix": "Give the client its token.",
                "x-evidence": "documented",
                "x-source": "000:34-35"
              },
              {
                "code": "missing_user_uuid",
                "match": "Missing user_uuid",
                "cause": "The request has no user_uuid. The token may still be good.",
                "fix": "Send user_uuid. Do not log the user out.",
                "x-evidence": "documented",
                "x-source": "000:36-37"
              },
              {
                "code": "token_expired",
                "match": "Token expired",
                "cause": "The token is past its expiry.",
                "fix": "Send the user through the login again.",
                "expired": true,
                "x-evidence": "documented",
                "x-source": "000:40-41"
              },
              {
                "code": "token_refused",
                "cause": "The token is unknown, expired, or revoked by a newer one.",
                "fix": "Read the stored token again; if it is the same, send the user through the login again.",
                "expired": true,
                "x-evidence": "documented",
                "x-source": "000:38-39"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorBody"
                },
                "examples": {
                  "missing_token": {
                    "summary": "No token",
                    "value": {
                      "error": "Missing token"
                    }
                  },
                  "missing_user_uuid": {
                    "summary": "No user",
                    "value": {
                      "error": "Missing user_uuid"
                    }
                  },
                  "token_refused": {
                    "summary": "Token not accepted",
                    "value": {
                      "error": "Invalid or expired token"
                    }
                  },
                  "token_expired": {
                    "summary": "Token past its expiry",
                    "value": {
                      "error": "Token expired"
                    }
                  }
                }
              },
              "text/html": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorPage"
                },
                "examples": {
                  "page": {
                    "summary": "An error page",
                    "value": "<h1>Missing token</h1>"
                  }
                }
              }
            }
          },
          "404": {
            "description": "The user does not exist, or the token belongs to somebody else.",
            "x-evidence": "documented",
            "x-source": "000:42-43",
            "x-errors": [
              {
                "code": "user_not_found",
                "cause": "The user does not exist, or does not match the token. The two cannot be told apart.",
                "fix": "Check that user_uuid and token come from the same login. Do not delete the local user.",
                "x-evidence": "documented",
                "x-source": "000:42-43"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorBody"
                },
                "examples": {
                  "user_not_found": {
                    "summary": "No such user for this token",
                    "value": {
                      "error": "User not found"
                    }
                  }
                }
              },
              "text/html": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorPage"
                },
                "examples": {
                  "page": {
                    "summary": "An error page",
                    "value": "<h1>User not found</h1>"
                  }
                }
              }
            }
          }
        }
      }
    },
    "/api/partner/system-info/": {
      "get": {
        "operationId": "getSystemInfo",
        "tags": [
          "Public"
        ],
        "summary": "Read the platform's branding",
        "description": "Name, address, logo and support address of the platform. It changes rarely and may be cached for long.",
        "security": [],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": [
          "000:49-60",
          "000:142"
        ],
        "responses": {
          "200": {
            "description": "The platform's branding.",
            "x-evidence": "documented",
            "x-source": "000:52-60",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SystemInfo"
                },
                "examples": {
                  "system": {
                    "summary": "Branding",
                    "value": {
                      "name": "Sense Sphere",
                      "url": "https://sensesphere.example.com",
                      "logo": "https://sensesphere.example.com/static/img/logo.png",
                      "favicon": "https://sensesphere.example.com/static/img/icon.png",
                      "support_email": "support@example.com",
                      "description": "AI Agent Platform"
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/api/partner/bot/{bot_uuid}/": {
      "get": {
        "operationId": "getBotInfo",
        "tags": [
          "Public"
        ],
        "summary": "Read a bot's details",
        "description": "Name, picture and state of a bot. A bot that is switched off is answered too; look at `is_active`.",
        "security": [],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": "000:67-87",
        "parameters": [
          {
            "name": "bot_uuid",
            "in": "path",
            "required": true,
            "description": "UUID of the bot in lower case. The provider's router does not know upper-case letters here and would answer 404 as for an unknown path.",
            "schema": {
              "type": "string",
              "format": "uuid",
              "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
            },
            "examples": {
              "bot": {
                "summary": "A bot",
                "value": "550e8400-e29b-41d4-a716-446655440000"
              }
            },
            "x-evidence": "documented",
            "x-source": [
              "000:68",
              "000:73-74"
            ]
          }
        ],
        "responses": {
          "200": {
            "description": "The bot's details.",
            "x-evidence": "documented",
            "x-source": "000:75-82",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/BotInfo"
                },
                "examples": {
                  "bot": {
                    "summary": "A bot with a picture",
                    "value": {
                      "uuid": "550e8400-e29b-41d4-a716-446655440000",
                      "name": "Trợ lý chăm sóc khách hàng",
                      "avatar": "https://sensesphere.example.com/media/bots/avatar_42.png",
                      "description": "Trả lời khách hàng suốt ngày đêm",
                      "is_active": true
                    }
                  },
                  "inline_avatar": {
                    "summary": "A bot with an inline picture",
                    "value": {
                      "uuid": "9a2d1f60-3c7e-4b1a-8f55-0d6e7c4b2a10",
                      "name": "Tư vấn tuyển sinh",
                      "avatar": "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
                      "description": "Giải đáp về ngành học và học phí",
                      "is_active": false
                    }
                  }
                }
              }
            }
          },
          "404": {
            "description": "The bot does not exist.",
            "x-evidence": "documented",
            "x-source": "000:86-87",
            "x-errors": [
              {
                "code": "bot_not_found",
                "cause": "No bot has this UUID.",
                "fix": "Check the UUID; write it in lower case.",
                "x-evidence": "documented",
                "x-source": "000:86-87"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorBody"
                },
                "examples": {
                  "bot_not_found": {
                    "summary": "No such bot",
                    "value": {
                      "error": "Bot not found"
                    }
                  }
                }
              },
              "text/html": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorPage"
                },
                "examples": {
                  "page": {
                    "summary": "An error page",
                    "value": "<h1>Bot not found</h1>"
                  }
                }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "token": {
        "type": "apiKey",
        "in": "query",
        "name": "token",
        "description": "The partner auth token, in the query. No header is described as an alternative.",
        "x-evidence": "documented",
        "x-source": [
          "000:4-5",
          "000:14-15"
        ]
      }
    },
    "schemas": {
      "UserInfo": {
        "title": "User info",
        "description": "The profile, wrapped in `user`.",
        "type": "object",
        "required": [
          "user"
        ],
        "properties": {
          "user": {
            "$ref": "#/components/schemas/User"
          }
        },
        "examples": [
          {
            "user": {
              "id": 42,
              "uuid": "550e8400-e29b-41d4-a716-446655440000",
              "username": "minh.anh",
              "first_name": "Minh Anh",
              "last_name": "Nguyễn",
              "full_name": "Nguyễn Minh Anh",
              "email": "minh.anh@example.com",
              "avatar": null
            }
          }
        ]
      },
      "User": {
        "title": "User",
        "description": "A user of the platform.",
        "type": "object",
        "required": [
          "id",
          "uuid",
          "username",
          "first_name",
          "last_name",
          "full_name",
          "email",
          "avatar"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "The platform's own number of the user.",
            "x-evidence": "documented",
            "x-source": "000:21",
            "x-constraint-evidence": "inferred"
          },
          "uuid": {
            "type": "string",
            "format": "uuid",
            "description": "UUID of the user.",
            "x-evidence": "documented",
            "x-source": "000:22"
          },
          "username": {
            "type": "string",
            "minLength": 1,
            "description": "Login name.",
            "x-evidence": "documented",
            "x-constraint-evidence": "inferred",
            "x-source": "000:23"
          },
          "first_name": {
            "type": "string",
            "description": "Given name.",
            "x-evidence": "documented",
            "x-source": "000:24"
          },
          "last_name": {
            "type": "string",
            "description": "Family name.",
            "x-evidence": "documented",
            "x-source": "000:25"
          },
          "full_name": {
            "type": "string",
            "description": "Name to show.",
            "x-evidence": "documented",
            "x-source": "000:26"
          },
          "email": {
            "type": "string",
            "description": "E-mail address. The page's sample value was mangled by a scraper's protection, so no format is required here.",
            "x-evidence": "documented",
            "x-source": "000:27"
          },
          "avatar": {
            "type": [
              "string",
              "null"
            ],
            "description": "Absolute address of the picture, or null without one. Scheme and host come from the request, so https is not certain. Do not fetch it from a server without care.",
            "x-evidence": "documented",
            "x-source": [
              "000:28",
              "000:45-47"
            ]
          }
        },
        "examples": [
          {
            "id": 43,
            "uuid": "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77",
            "username": "quoc.bao",
            "first_name": "Quốc Bảo",
            "last_name": "Trần",
            "full_name": "Trần Quốc Bảo",
            "email": "quoc.bao@example.com",
            "avatar": null
          }
        ]
      },
      "SystemInfo": {
        "title": "System info",
        "description": "The platform's branding.",
        "type": "object",
        "required": [
          "name",
          "url",
          "logo",
          "favicon",
          "support_email",
          "description"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the platform.",
            "x-evidence": "documented",
            "x-constraint-evidence": "inferred",
            "x-source": "000:54"
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "Address of the platform.",
            "x-evidence": "documented",
            "x-source": "000:55"
          },
          "logo": {
            "type": "string",
            "format": "uri",
            "description": "Address of the logo.",
            "x-evidence": "documented",
            "x-source": "000:56"
          },
          "favicon": {
            "type": "string",
            "format": "uri",
            "description": "Address of the icon. It is a PNG in the sample, so do not declare it as `image/x-icon`.",
            "x-evidence": "documented",
            "x-source": [
              "000:57",
              "000:122"
            ]
          },
          "support_email": {
            "type": "string",
            "description": "Support address; the sample value was mangled like the user's e-mail.",
            "x-evidence": "documented",
            "x-source": "000:58"
          },
          "description": {
            "type": "string",
            "description": "One line about the platform.",
            "x-evidence": "documented",
            "x-source": "000:59"
          }
        },
        "examples": [
          {
            "name": "Sense Sphere",
            "url": "https://sensesphere.example.com",
            "logo": "https://sensesphere.example.com/static/img/logo.png",
            "favicon": "https://sensesphere.example.com/static/img/icon.png",
            "support_email": "support@example.com",
            "description": "AI Agent Platform"
          }
        ]
      },
      "BotInfo": {
        "title": "Bot info",
        "description": "A bot.",
        "type": "object",
        "required": [
          "uuid",
          "name",
          "avatar",
          "description",
          "is_active"
        ],
        "properties": {
          "uuid": {
            "type": "string",
            "format": "uuid",
            "description": "UUID of the bot.",
            "x-evidence": "documented",
            "x-source": "000:77"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the bot.",
            "x-evidence": "documented",
            "x-constraint-evidence": "inferred",
            "x-source": "000:78"
          },
          "avatar": {
            "type": "string",
            "pattern": "^(https?://|data:)",
            "description": "Picture of the bot. An http, https or `data:` address is handed through as it is, a local path is made absolute. Show it in an `<img>` and nowhere else.",
            "x-evidence": "documented",
            "x-source": [
              "000:79",
              "000:88-91"
            ],
            "x-constraint-evidence": "inferred"
          },
          "description": {
            "type": "string",
            "description": "What the bot is for.",
            "x-evidence": "documented",
            "x-source": "000:80"
          },
          "is_active": {
            "type": "boolean",
            "description": "Whether the bot is switched on. Look at it before embedding the bot.",
            "x-evidence": "documented",
            "x-source": "000:81"
          }
        },
        "examples": [
          {
            "uuid": "550e8400-e29b-41d4-a716-446655440000",
            "name": "Trợ lý chăm sóc khách hàng",
            "avatar": "https://sensesphere.example.com/media/bots/avatar_42.png",
            "description": "Trả lời khách hàng suốt ngày đêm",
            "is_active": true
          }
        ]
      },
      "ErrorBody": {
        "title": "Error",
        "description": "The page names a status and a label for each error and no body. One of these members is expected to hold the label; a reader must also cope with text and HTML.",
        "type": "object",
        "properties": {
          "error": {
            "type": "string",
            "description": "Label of the error.",
            "x-evidence": "inferred"
          },
          "detail": {
            "type": "string",
            "description": "Label of the error under another name.",
            "x-evidence": "inferred"
          },
          "message": {
            "type": "string",
            "description": "Label of the error under another name.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
            "error": "Missing token"
          }
        ]
      },
      "ErrorPage": {
        "title": "Error page",
        "description": "An HTML page in place of a JSON body. No page promises one, and none rules it out.",
        "type": "string",
        "x-evidence": "inferred",
        "examples": [
          "<h1>Not found</h1>"
        ]
      }
    }
  },
  "x-provider": "sense-sphere",
  "x-tokens": {
    "token": {
      "description": "The partner auth token of one user, handed over in the redirect after a login. A new token revokes the old one; there is no refresh, the user goes through the login again.",
      "form": "opaque",
      "lifetime": "a server setting (PARTNER_AUTH_TOKEN_EXPIRY_DAYS) whose value is not published",
      "x-evidence": "documented",
      "x-source": [
        "000:6",
        "000:48",
        "000:100",
        "000:141"
      ]
    },
    "partnerKey": {
      "description": "Names the partner in the authorize address. It is public, not a secret.",
      "lifetime": "not stated",
      "x-evidence": "documented",
      "x-source": "000:96"
    }
  },
  "x-limits": [
    {
      "name": "partnerApi",
      "description": "None of its own. The operations share what limits the platform's middleware and servers have; no numbers are given, nor the status of a refusal. The framework that the provider seems to use answers 403 rather than 429.",
      "x-evidence": "documented",
      "x-source": "000:136"
    },
    {
      "name": "authorizeCallback",
      "description": "Ten requests a minute for each address of the provider's own login callback.",
      "requests": 10,
      "perSeconds": 60,
      "by": "ip",
      "x-evidence": "documented",
      "x-source": "000:138"
    },
    {
      "name": "login",
      "description": "Five requests a minute for each address of the login page.",
      "requests": 5,
      "perSeconds": 60,
      "by": "ip",
      "x-evidence": "documented",
      "x-source": "000:138"
    }
  ],
  "x-pages": {
    "authorize": {
      "summary": "Authorize address",
      "description": "Where the partner sends the user's browser. After login and consent the browser comes back to `redirect_uri`. No state parameter, no code exchange and no answer for a refusal are described.",
      "method": "get",
      "path": "/auth/sensesphere-auth/",
      "parameters": [
        {
          "name": "partner_key",
          "in": "query",
          "description": "The partner's public key.",
          "x-evidence": "documented",
          "x-source": "000:96"
        },
        {
          "name": "redirect_uri",
          "in": "query",
          "description": "The partner's callback, encoded once. The page's sample encodes it twice, which works only with a server that decodes it twice.",
          "x-evidence": "documented",
          "x-source": "000:97"
        }
      ],
      "x-evidence": "documented",
      "x-source": "000:95-98"
    },
    "authorizeCallback": {
      "summary": "The provider's own callback",
      "description": "A step inside the provider's login. Only its limit is documented.",
      "method": "get",
      "path": "/auth/sensesphere-auth/callback/",
      "parameters": [],
      "x-evidence": "documented",
      "x-source": "000:138"
    },
    "login": {
      "summary": "Login page",
      "description": "Where the user signs in. Only its limit is documented.",
      "method": "get",
      "path": "/login/",
      "parameters": [],
      "x-evidence": "documented",
      "x-source": "000:138"
    },
    "callback": {
      "summary": "The partner's callback",
      "description": "Where the browser arrives with the token. The values are in the query; answer with a redirect to a clean address.",
      "method": "get",
      "url": "$request.query.redirect_uri",
      "parameters": [
        {
          "name": "token",
          "in": "query",
          "description": "The partner auth token.",
          "x-secret": true,
          "x-evidence": "documented",
          "x-source": "000:100-101"
        },
        {
          "name": "user_id",
          "in": "query",
          "description": "The user's UUID, under another name than in the API (`user_uuid`).",
          "x-evidence": "documented",
          "x-source": [
            "000:100",
            "000:102"
          ]
        },
        {
          "name": "created",
          "in": "query",
          "description": "\"true\" or \"false\"; what was created is not explained.",
          "x-evidence": "documented",
          "x-source": "000:100"
        }
      ],
      "x-evidence": "documented",
      "x-source": "000:100-102"
    },
    "chatbot": {
      "summary": "Chatbot page",
      "description": "The page that partners embed, 375 by 600 pixels in the sample.",
      "method": "get",
      "path": "/chatbot/{bot_uuid}/",
      "parameters": [
        {
          "name": "bot_uuid",
          "in": "path",
          "description": "UUID of the bot.",
          "x-evidence": "documented",
          "x-source": "000:130"
        }
      ],
      "x-evidence": "documented",
      "x-source": "000:129-134"
    }
  }
};
