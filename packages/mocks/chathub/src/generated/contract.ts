// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

import type { Contract } from "@partnerkit/mock-engine";
import { checks } from "./checks.ts";

/** What requests and answers are held against. */
export const contract: Contract = {
  "file": "specs/chathub/openapi.yaml",
  "operations": {
    "getCompanyToken": {
      "id": "getCompanyToken",
      "method": "POST",
      "path": "/api/company/get-token",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check3,
        "examples": {
          "login": {
            "login": "demo-company",
            "password": "demo-password"
          }
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check2,
              "examples": {
                "string": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature",
                "object": {
                  "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check0,
              "examples": {
                "text": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
              },
              "enums": []
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "missing_field": {
                  "status": 400,
                  "error": "Bad Request",
                  "message": "password is required",
                  "code": 1002
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "password is required"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Bad Request",
                  "status": 400
                }
              },
              "enums": []
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "refused": {
                  "status": 401,
                  "error": "Unauthorized",
                  "message": "Login or password is wrong"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Login or password is wrong"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unauthorized",
                  "status": 401
                }
              },
              "enums": []
            }
          }
        },
        "415": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "media_type": {
                  "status": 415,
                  "error": "Unsupported Media Type",
                  "message": "Content-Type must be application/json"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Content-Type must be application/json"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unsupported Media Type",
                  "status": 415
                }
              },
              "enums": []
            }
          }
        },
        "429": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "limited": {
                  "status": 429,
                  "error": "Too Many Requests",
                  "message": "Rate limit exceeded"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Rate limit exceeded"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Too Many Requests",
                  "status": 429
                }
              },
              "enums": []
            }
          }
        },
        "5XX": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "failed": {
                  "status": 500,
                  "error": "Internal Server Error",
                  "message": "Unexpected error"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Unexpected error"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Internal Server Error",
                  "status": 500
                }
              },
              "enums": []
            }
          }
        }
      },
      "secrets": {
        "body": [
          "/password"
        ],
        "answer": [
          "",
          "/token"
        ],
        "query": [],
        "headers": [
          "authorization"
        ]
      }
    },
    "getOperatorToken": {
      "id": "getOperatorToken",
      "method": "POST",
      "path": "/api/operator/get-token",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check4,
        "examples": {
          "operator": {
            "id": 123,
            "expiresAt": "2026-11-21T12:00:00.000Z"
          }
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check2,
              "examples": {
                "string": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature",
                "object": {
                  "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check0,
              "examples": {
                "text": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
              },
              "enums": []
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "too_long": {
                  "status": 400,
                  "error": "Bad Request",
                  "message": "expiresAt must not be more than 24 hours ahead",
                  "code": 1001
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "expiresAt must not be more than 24 hours ahead"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Bad Request",
                  "status": 400
                }
              },
              "enums": []
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "refused": {
                  "status": 401,
                  "error": "Unauthorized",
                  "message": "The token is missing or not accepted"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "The token is missing or not accepted"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unauthorized",
                  "status": 401
                }
              },
              "enums": []
            }
          }
        },
        "403": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "wrong_token": {
                  "status": 403,
                  "error": "Forbidden",
                  "message": "This call takes a company token"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "This call takes a company token"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Forbidden",
                  "status": 403
                }
              },
              "enums": []
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "missing": {
                  "status": 404,
                  "error": "Not Found",
                  "message": "No such operator"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "No such operator"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Not Found",
                  "status": 404
                }
              },
              "enums": []
            }
          }
        },
        "415": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "media_type": {
                  "status": 415,
                  "error": "Unsupported Media Type",
                  "message": "Content-Type must be application/json"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Content-Type must be application/json"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unsupported Media Type",
                  "status": 415
                }
              },
              "enums": []
            }
          }
        },
        "422": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "too_long": {
                  "status": 422,
                  "error": "Unprocessable Entity",
                  "message": "expiresAt must not be more than 24 hours ahead",
                  "code": 1001
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "expiresAt must not be more than 24 hours ahead"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unprocessable Entity",
                  "status": 422
                }
              },
              "enums": []
            }
          }
        },
        "429": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "limited": {
                  "status": 429,
                  "error": "Too Many Requests",
                  "message": "Rate limit exceeded"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Rate limit exceeded"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Too Many Requests",
                  "status": 429
                }
              },
              "enums": []
            }
          }
        },
        "5XX": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "failed": {
                  "status": 500,
                  "error": "Internal Server Error",
                  "message": "Unexpected error"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Unexpected error"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Internal Server Error",
                  "status": 500
                }
              },
              "enums": []
            }
          }
        }
      },
      "secrets": {
        "body": [],
        "answer": [
          "",
          "/token"
        ],
        "query": [],
        "headers": [
          "authorization",
          "x-authorization-key"
        ]
      }
    },
    "validateOperatorToken": {
      "id": "validateOperatorToken",
      "method": "POST",
      "path": "/api/operator/validate-token",
      "service": "",
      "parameters": [],
      "body": {
        "required": true,
        "check": checks.check5,
        "examples": {
          "token": {
            "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
          }
        }
      },
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check6,
              "examples": {
                "valid": {
                  "isValid": true,
                  "operatorId": 123,
                  "clientId": 0,
                  "expiresAt": "2026-11-21T12:00:00Z",
                  "error": null
                },
                "invalid": {
                  "isValid": false,
                  "error": "Invalid token"
                }
              },
              "enums": [
                "/isValid"
              ]
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "missing_field": {
                  "status": 400,
                  "error": "Bad Request",
                  "message": "password is required",
                  "code": 1002
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "password is required"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Bad Request",
                  "status": 400
                }
              },
              "enums": []
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check12,
              "examples": {
                "refused": {
                  "status": 401,
                  "error": "Unauthorized",
                  "message": "The company token is not accepted"
                },
                "invalid": {
                  "isValid": false,
                  "error": "Invalid token"
                }
              },
              "enums": [
                "/isValid"
              ]
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "The company token is not accepted"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unauthorized",
                  "status": 401
                }
              },
              "enums": []
            }
          }
        },
        "403": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "wrong_token": {
                  "status": 403,
                  "error": "Forbidden",
                  "message": "This call takes a company token"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "This call takes a company token"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Forbidden",
                  "status": 403
                }
              },
              "enums": []
            }
          }
        },
        "415": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "media_type": {
                  "status": 415,
                  "error": "Unsupported Media Type",
                  "message": "Content-Type must be application/json"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Content-Type must be application/json"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unsupported Media Type",
                  "status": 415
                }
              },
              "enums": []
            }
          }
        },
        "429": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "limited": {
                  "status": 429,
                  "error": "Too Many Requests",
                  "message": "Rate limit exceeded"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Rate limit exceeded"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Too Many Requests",
                  "status": 429
                }
              },
              "enums": []
            }
          }
        },
        "5XX": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "failed": {
                  "status": 500,
                  "error": "Internal Server Error",
                  "message": "Unexpected error"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Unexpected error"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Internal Server Error",
                  "status": 500
                }
              },
              "enums": []
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
          "authorization",
          "x-authorization-key"
        ]
      }
    },
    "listOrganizations": {
      "id": "listOrganizations",
      "method": "GET",
      "path": "/api/company/organization",
      "service": "",
      "parameters": [],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check56,
              "examples": {
                "organizations": [
                  {
                    "id": 10,
                    "name": "Chi nhánh Hà Nội"
                  },
                  {
                    "id": 11,
                    "name": "Chi nhánh Đà Nẵng"
                  }
                ]
              },
              "enums": []
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "refused": {
                  "status": 401,
                  "error": "Unauthorized",
                  "message": "The token is missing or not accepted"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "The token is missing or not accepted"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unauthorized",
                  "status": 401
                }
              },
              "enums": []
            }
          }
        },
        "403": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "wrong_token": {
                  "status": 403,
                  "error": "Forbidden",
                  "message": "This call takes a company token"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "This call takes a company token"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Forbidden",
                  "status": 403
                }
              },
              "enums": []
            }
          }
        },
        "429": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "limited": {
                  "status": 429,
                  "error": "Too Many Requests",
                  "message": "Rate limit exceeded"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Rate limit exceeded"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Too Many Requests",
                  "status": 429
                }
              },
              "enums": []
            }
          }
        },
        "5XX": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "failed": {
                  "status": 500,
                  "error": "Internal Server Error",
                  "message": "Unexpected error"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Unexpected error"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Internal Server Error",
                  "status": 500
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
          "authorization",
          "x-authorization-key"
        ]
      }
    },
    "listOperators": {
      "id": "listOperators",
      "method": "GET",
      "path": "/api/operator",
      "service": "",
      "parameters": [
        {
          "name": "organizationId",
          "in": "query",
          "required": true,
          "type": "integer",
          "list": false,
          "check": checks.check57
        }
      ],
      "answers": {
        "200": {
          "content": {
            "application/json": {
              "check": checks.check58,
              "examples": {
                "operators": [
                  {
                    "id": 123,
                    "name": "Lê Thu Hà",
                    "status": 0,
                    "organization": {
                      "id": 10,
                      "name": "Chi nhánh Hà Nội"
                    }
                  },
                  {
                    "id": 124,
                    "name": "Phạm Đức Long",
                    "status": 1,
                    "organization": {
                      "id": 10,
                      "name": "Chi nhánh Hà Nội"
                    }
                  }
                ]
              },
              "enums": [
                "/*/status"
              ]
            }
          }
        },
        "400": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "missing_field": {
                  "status": 400,
                  "error": "Bad Request",
                  "message": "password is required",
                  "code": 1002
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "password is required"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Bad Request",
                  "status": 400
                }
              },
              "enums": []
            }
          }
        },
        "401": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "refused": {
                  "status": 401,
                  "error": "Unauthorized",
                  "message": "The token is missing or not accepted"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "The token is missing or not accepted"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Unauthorized",
                  "status": 401
                }
              },
              "enums": []
            }
          }
        },
        "403": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "wrong_token": {
                  "status": 403,
                  "error": "Forbidden",
                  "message": "This call takes a company token"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "This call takes a company token"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Forbidden",
                  "status": 403
                }
              },
              "enums": []
            }
          }
        },
        "404": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "missing": {
                  "status": 404,
                  "error": "Not Found",
                  "message": "No such organization"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "No such organization"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Not Found",
                  "status": 404
                }
              },
              "enums": []
            }
          }
        },
        "429": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "limited": {
                  "status": 429,
                  "error": "Too Many Requests",
                  "message": "Rate limit exceeded"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Rate limit exceeded"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Too Many Requests",
                  "status": 429
                }
              },
              "enums": []
            }
          }
        },
        "5XX": {
          "content": {
            "application/json": {
              "check": checks.check11,
              "examples": {
                "failed": {
                  "status": 500,
                  "error": "Internal Server Error",
                  "message": "Unexpected error"
                }
              },
              "enums": []
            },
            "text/plain": {
              "check": checks.check13,
              "examples": {
                "text": "Unexpected error"
              },
              "enums": []
            },
            "application/problem+json": {
              "check": checks.check14,
              "examples": {
                "problem": {
                  "type": "about:blank",
                  "title": "Internal Server Error",
                  "status": 500
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
          "authorization",
          "x-authorization-key"
        ]
      }
    }
  }
};
