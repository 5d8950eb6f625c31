// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

import type { Contract } from "@partnerkit/mock-engine";
import { checks } from "./checks.ts";

/** What requests and answers are held against. */
export const contract: Contract = {
  "file": "specs/sense-sphere/openapi.yaml",
  "operations": {
    "getUserInfo": {
      "id": "getUserInfo",
      "method": "GET",
      "path": "/api/partner/user-info/",
      "service": "",
      "parameters": [
        {
          "name": "user_uuid",
          "in": "query",
          "required": true,
          "type": "string",
          "list": false,
          "check": checks.check6
        }
      ],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check0,
              "examples": {
                "user": {
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
                },
                "without_avatar": {
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
              },
              "enums": []
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check4,
              "examples": {
                "missing_token": {
                  "error": "Missing token"
                },
                "missing_user_uuid": {
                  "error": "Missing user_uuid"
                },
                "token_refused": {
                  "error": "Invalid or expired token"
                },
                "token_expired": {
                  "error": "Token expired"
                }
              },
              "enums": []
            },
            "text/html": {
              "check": checks.check5,
              "examples": {
                "page": "<h1>Missing token</h1>"
              },
              "enums": []
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check4,
              "examples": {
                "user_not_found": {
                  "error": "User not found"
                }
              },
              "enums": []
            },
            "text/html": {
              "check": checks.check5,
              "examples": {
                "page": "<h1>User not found</h1>"
              },
              "enums": []
            }
          }
        }
      },
      "secrets": {
        "body": [],
        "answer": [],
        "query": [
          "token"
        ],
        "headers": [
          "authorization"
        ]
      }
    },
    "getSystemInfo": {
      "id": "getSystemInfo",
      "method": "GET",
      "path": "/api/partner/system-info/",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check2,
              "examples": {
                "system": {
                  "name": "Sense Sphere",
                  "url": "https://sensesphere.example.com",
                  "logo": "https://sensesphere.example.com/static/img/logo.png",
                  "favicon": "https://sensesphere.example.com/static/img/icon.png",
                  "support_email": "support@example.com",
                  "description": "AI Agent Platform"
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
    "getBotInfo": {
      "id": "getBotInfo",
      "method": "GET",
      "path": "/api/partner/bot/{bot_uuid}/",
      "service": "",
      "parameters": [
        {
          "name": "bot_uuid",
          "in": "path",
          "required": true,
          "type": "string",
          "list": false,
          "check": checks.check13
        }
      ],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check3,
              "examples": {
                "bot": {
                  "uuid": "550e8400-e29b-41d4-a716-446655440000",
                  "name": "Trợ lý chăm sóc khách hàng",
                  "avatar": "https://sensesphere.example.com/media/bots/avatar_42.png",
                  "description": "Trả lời khách hàng suốt ngày đêm",
                  "is_active": true
                },
                "inline_avatar": {
                  "uuid": "9a2d1f60-3c7e-4b1a-8f55-0d6e7c4b2a10",
                  "name": "Tư vấn tuyển sinh",
                  "avatar": "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
                  "description": "Giải đáp về ngành học và học phí",
                  "is_active": false
                }
              },
              "enums": []
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check4,
              "examples": {
                "bot_not_found": {
                  "error": "Bot not found"
                }
              },
              "enums": []
            },
            "text/html": {
              "check": checks.check5,
              "examples": {
                "page": "<h1>Bot not found</h1>"
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
    }
  }
};
