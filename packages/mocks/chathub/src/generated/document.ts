// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

import type { OpenApiDocument } from "@partnerkit/mock-engine";

/** The bundled OpenAPI document that this mock is held against. */
export const document: OpenApiDocument = {
  "openapi": "3.1.1",
  "info": {
    "title": "SMSBAT ChatHub authentication API",
    "version": "0.1.0",
    "summary": "Company tokens, operator tokens, and the lists that they open.",
    "description": "An unofficial description of the SMSBAT ChatHub API, written from the provider's public pages. Each statement says how sure it is: `x-evidence` is `documented` (with the place in `x-source`), `observed` or `inferred`.\n\nA login and password buy a company token; the company token buys operator tokens of at most 24 hours. Both are JSON Web Tokens that only the provider can verify: treat them as opaque.",
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
      "url": "https://chatapi.smsbat.com",
      "description": "The provider's public server. An older host in one of the page's samples is retired.",
      "x-evidence": "documented",
      "x-source": [
        "003:26",
        "003:446",
        "003:449",
        "smsbat-history"
      ]
    }
  ],
  "tags": [
    {
      "name": "Tokens",
      "description": "Buying and checking tokens."
    },
    {
      "name": "Company",
      "description": "What a company token opens."
    }
  ],
  "paths": {
    "/api/company/get-token": {
      "post": {
        "operationId": "getCompanyToken",
        "tags": [
          "Tokens"
        ],
        "summary": "Get a company token",
        "description": "Trades the company's login and password for its token. Leave at least one second between logins, and never repeat one after a 401.",
        "security": [],
        "x-retry": "login",
        "x-retry-evidence": "documented",
        "x-retry-source": [
          "003:404-421",
          "003:462-480"
        ],
        "x-evidence": "documented",
        "x-source": "003:20-44",
        "requestBody": {
          "required": true,
          "description": "Login and password.",
          "x-evidence": "documented",
          "x-source": "003:33-38",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CompanyLogin"
              },
              "examples": {
                "login": {
                  "summary": "A login",
                  "value": {
                    "login": "demo-company",
                    "password": "demo-password"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token. The page shows a JSON string; other material of the provider shows an object and plain text. Read all three.",
            "x-evidence": "documented",
            "x-source": [
              "003:40-44",
              "smsbat-index"
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TokenAnswer"
                },
                "examples": {
                  "string": {
                    "summary": "The token as a JSON string",
                    "value": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                  },
                  "object": {
                    "summary": "The token in an object",
                    "value": {
                      "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                    }
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/Token"
                },
                "examples": {
                  "text": {
                    "summary": "The bare token",
                    "value": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "description": "Login or password is wrong.",
            "x-evidence": "documented",
            "x-source": [
              "003:412-413",
              "003:485-487"
            ],
            "x-errors": [
              {
                "code": "login_refused",
                "cause": "Login or password is wrong.",
                "fix": "Check both. Do not repeat the login with the same values.",
                "x-evidence": "documented",
                "x-source": "003:487"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorBody"
                },
                "examples": {
                  "refused": {
                    "summary": "Wrong login",
                    "value": {
                      "status": 401,
                      "error": "Unauthorized",
                      "message": "Login or password is wrong"
                    }
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorText"
                },
                "examples": {
                  "text": {
                    "summary": "Plain text",
                    "value": "Login or password is wrong"
                  }
                }
              },
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "examples": {
                  "problem": {
                    "summary": "Problem details",
                    "value": {
                      "type": "about:blank",
                      "title": "Unauthorized",
                      "status": 401
                    }
                  }
                }
              }
            }
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "5XX": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/api/operator/get-token": {
      "post": {
        "operationId": "getOperatorToken",
        "tags": [
          "Tokens"
        ],
        "summary": "Get an operator token",
        "description": "Buys a token for one operator of the company. `expiresAt` may be at most 24 hours ahead; compute it when the request is sent, in UTC, and leave a margin for clocks that differ.",
        "security": [
          {
            "companyToken": []
          },
          {
            "companyKey": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": "003:64-95",
        "requestBody": {
          "required": true,
          "description": "The operator, and when the token ends.",
          "x-evidence": "documented",
          "x-source": "003:78-89",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/OperatorTokenRequest"
              },
              "examples": {
                "operator": {
                  "summary": "A token for operator 123",
                  "value": {
                    "id": 123,
                    "expiresAt": "2026-11-21T12:00:00.000Z"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token, in one of three forms; see the company token.",
            "x-evidence": "documented",
            "x-source": "003:93-95",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TokenAnswer"
                },
                "examples": {
                  "string": {
                    "summary": "The token as a JSON string",
                    "value": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                  },
                  "object": {
                    "summary": "The token in an object",
                    "value": {
                      "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                    }
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/Token"
                },
                "examples": {
                  "text": {
                    "summary": "The bare token",
                    "value": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                  }
                }
              }
            }
          },
          "400": {
            "description": "A field is missing or malformed, or `expiresAt` is past or more than 24 hours ahead.",
            "x-evidence": "documented",
            "x-source": [
              "003:91",
              "smsbat-index",
              "smsbat-error-codes"
            ],
            "x-errors": [
              {
                "code": "invalid_request",
                "cause": "A field is missing or malformed, or expiresAt is past or more than 24 hours ahead.",
                "fix": "Check the fields that the message names; ask for less than 24 hours, in UTC.",
                "x-evidence": "inferred"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorBody"
                },
                "examples": {
                  "too_long": {
                    "summary": "More than 24 hours",
                    "value": {
                      "status": 400,
                      "error": "Bad Request",
                      "message": "expiresAt must not be more than 24 hours ahead",
                      "code": 1001
                    }
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorText"
                },
                "examples": {
                  "text": {
                    "summary": "Plain text",
                    "value": "expiresAt must not be more than 24 hours ahead"
                  }
                }
              },
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "examples": {
                  "problem": {
                    "summary": "Problem details",
                    "value": {
                      "type": "about:blank",
                      "title": "Bad Request",
                      "status": 400
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/TokenRefused"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/OperatorNotFound"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "description": "The lifetime is too long. The page gives no status for this; 400 is the other candidate.",
            "x-evidence": "inferred",
            "x-errors": [
              {
                "code": "invalid_request",
                "cause": "expiresAt is more than 24 hours ahead.",
                "fix": "Ask for less than 24 hours.",
                "x-evidence": "inferred"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorBody"
                },
                "examples": {
                  "too_long": {
                    "summary": "More than 24 hours",
                    "value": {
                      "status": 422,
                      "error": "Unprocessable Entity",
                      "message": "expiresAt must not be more than 24 hours ahead",
                      "code": 1001
                    }
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorText"
                },
                "examples": {
                  "text": {
                    "summary": "Plain text",
                    "value": "expiresAt must not be more than 24 hours ahead"
                  }
                }
              },
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "examples": {
                  "problem": {
                    "summary": "Problem details",
                    "value": {
                      "type": "about:blank",
                      "title": "Unprocessable Entity",
                      "status": 422
                    }
                  }
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "5XX": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/api/operator/validate-token": {
      "post": {
        "operationId": "validateOperatorToken",
        "tags": [
          "Tokens"
        ],
        "summary": "Check an operator token",
        "description": "Says whether an operator token is good. It takes the company token, so a 401 here is about the company token, unless its body is the negative answer. The answer is advice: the token can end a moment later.",
        "security": [
          {
            "companyToken": []
          },
          {
            "companyKey": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": "003:104-140",
        "requestBody": {
          "required": true,
          "description": "The token to check.",
          "x-evidence": "documented",
          "x-source": "003:119-123",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TokenToValidate"
              },
              "examples": {
                "token": {
                  "summary": "An operator token",
                  "value": {
                    "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the token is worth. The status of the negative answer is not stated; the samples imply 200.",
            "x-evidence": "documented",
            "x-source": "003:125-140",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TokenValidation"
                },
                "examples": {
                  "valid": {
                    "summary": "A good token",
                    "value": {
                      "isValid": true,
                      "operatorId": 123,
                      "clientId": 0,
                      "expiresAt": "2026-11-21T12:00:00Z",
                      "error": null
                    }
                  },
                  "invalid": {
                    "summary": "A bad token",
                    "value": {
                      "isValid": false,
                      "error": "Invalid token"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "description": "The company token is missing or not accepted; perhaps also the negative answer.",
            "x-evidence": "documented",
            "x-source": "003:485-490",
            "x-errors": [
              {
                "code": "operator_token_invalid",
                "match": "Invalid token",
                "cause": "This is the verdict on the token in the body, under 401 instead of 200.",
                "fix": "Get a new operator token. The company token is good.",
                "x-evidence": "inferred"
              },
              {
                "code": "token_refused",
                "cause": "The company token is missing, malformed, expired or not accepted any more.",
                "fix": "Get a new company token once, then repeat.",
                "expired": true,
                "x-evidence": "documented",
                "x-source": "003:485-490"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ValidationRefused"
                },
                "examples": {
                  "refused": {
                    "summary": "The company token is not accepted",
                    "value": {
                      "status": 401,
                      "error": "Unauthorized",
                      "message": "The company token is not accepted"
                    }
                  },
                  "invalid": {
                    "summary": "The negative answer under 401",
                    "value": {
                      "isValid": false,
                      "error": "Invalid token"
                    }
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorText"
                },
                "examples": {
                  "text": {
                    "summary": "Plain text",
                    "value": "The company token is not accepted"
                  }
                }
              },
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "examples": {
                  "problem": {
                    "summary": "Problem details",
                    "value": {
                      "type": "about:blank",
                      "title": "Unauthorized",
                      "status": 401
                    }
                  }
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "5XX": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/api/company/organization": {
      "get": {
        "operationId": "listOrganizations",
        "tags": [
          "Company"
        ],
        "summary": "List the company's organisations",
        "description": "The page shows the call in both header forms and no answer; another page of the provider has the answer, and marks the header `Accept: text/plain` as required.",
        "security": [
          {
            "companyToken": []
          },
          {
            "companyKey": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": [
          "003:52-53",
          "003:57-58",
          "smsbat-operators"
        ],
        "responses": {
          "200": {
            "description": "The organisations.",
            "x-evidence": "documented",
            "x-source": "smsbat-operators",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "description": "The organisations.",
                  "items": {
                    "$ref": "#/components/schemas/Organization"
                  }
                },
                "examples": {
                  "organizations": {
                    "summary": "Two organisations",
                    "value": [
                      {
                        "id": 10,
                        "name": "Chi nhánh Hà Nội"
                      },
                      {
                        "id": 11,
                        "name": "Chi nhánh Đà Nẵng"
                      }
                    ]
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/TokenRefused"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "5XX": {
            "$ref": "#/components/responses/ServerError"
          }
        }
      }
    },
    "/api/operator": {
      "get": {
        "operationId": "listOperators",
        "tags": [
          "Company"
        ],
        "summary": "List an organisation's operators",
        "description": "The page calls this with an operator token and without a parameter; its own section on scopes and another page of the provider say company token and `organizationId`. Built here the second way.",
        "security": [
          {
            "companyToken": []
          },
          {
            "companyKey": []
          }
        ],
        "x-retry": "safe",
        "x-retry-evidence": "inferred",
        "x-evidence": "documented",
        "x-source": [
          "003:101-102",
          "003:455-456",
          "smsbat-operators"
        ],
        "parameters": [
          {
            "name": "organizationId",
            "in": "query",
            "required": true,
            "description": "Id of the organisation.",
            "schema": {
              "type": "integer",
              "format": "int64",
              "minimum": 1,
              "maximum": 9007199254740991
            },
            "examples": {
              "organization": {
                "summary": "An organisation",
                "value": 10
              }
            },
            "x-evidence": "documented",
            "x-source": "smsbat-operators"
          }
        ],
        "responses": {
          "200": {
            "description": "The operators.",
            "x-evidence": "documented",
            "x-source": "smsbat-operators",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "description": "The operators.",
                  "items": {
                    "$ref": "#/components/schemas/Operator"
                  }
                },
                "examples": {
                  "operators": {
                    "summary": "Two operators",
                    "value": [
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
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenRefused"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "description": "The company has no such organisation.",
            "x-evidence": "documented",
            "x-source": "smsbat-index",
            "x-errors": [
              {
                "code": "organization_not_found",
                "cause": "The company has no organisation with this id.",
                "fix": "Take the id from listOrganizations.",
                "x-evidence": "inferred"
              }
            ],
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorBody"
                },
                "examples": {
                  "missing": {
                    "summary": "No such organisation",
                    "value": {
                      "status": 404,
                      "error": "Not Found",
                      "message": "No such organization"
                    }
                  }
                }
              },
              "text/plain": {
                "schema": {
                  "$ref": "#/components/schemas/ErrorText"
                },
                "examples": {
                  "text": {
                    "summary": "Plain text",
                    "value": "No such organization"
                  }
                }
              },
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                },
                "examples": {
                  "problem": {
                    "summary": "Problem details",
                    "value": {
                      "type": "about:blank",
                      "title": "Not Found",
                      "status": 404
                    }
                  }
                }
              }
            }
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
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
      "companyToken": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "The company token as Bearer credential, the form that the page recommends.",
        "x-evidence": "documented",
        "x-source": "003:50-53"
      },
      "companyKey": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Authorization-Key",
        "description": "The company token without a prefix in a header of its own. A newer page of the provider describes a key from the dashboard for this header, which may be another one.",
        "x-evidence": "documented",
        "x-source": "003:55-58"
      }
    },
    "responses": {
      "InvalidRequest": {
        "description": "A field is missing or malformed.",
        "x-evidence": "documented",
        "x-source": [
          "smsbat-index",
          "smsbat-error-codes"
        ],
        "x-errors": [
          {
            "code": "invalid_request",
            "cause": "A field or parameter is missing or malformed, or the body is not JSON.",
            "fix": "Check the fields that the message names.",
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "missing_field": {
                "summary": "A field is missing",
                "value": {
                  "status": 400,
                  "error": "Bad Request",
                  "message": "password is required",
                  "code": 1002
                }
              }
            }
          },
          "text/plain": {
            "schema": {
              "$ref": "#/components/schemas/ErrorText"
            },
            "examples": {
              "text": {
                "summary": "Plain text",
                "value": "password is required"
              }
            }
          },
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "problem": {
                "summary": "Problem details",
                "value": {
                  "type": "about:blank",
                  "title": "Bad Request",
                  "status": 400
                }
              }
            }
          }
        }
      },
      "TokenRefused": {
        "description": "The token is missing, malformed, expired or not accepted any more.",
        "x-evidence": "documented",
        "x-source": "003:485-490",
        "x-errors": [
          {
            "code": "token_refused",
            "cause": "The token is missing, malformed, expired or not accepted any more.",
            "fix": "Get a new company token once, then repeat.",
            "expired": true,
            "x-evidence": "documented",
            "x-source": "003:485-490"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "refused": {
                "summary": "The token is not accepted",
                "value": {
                  "status": 401,
                  "error": "Unauthorized",
                  "message": "The token is missing or not accepted"
                }
              }
            }
          },
          "text/plain": {
            "schema": {
              "$ref": "#/components/schemas/ErrorText"
            },
            "examples": {
              "text": {
                "summary": "Plain text",
                "value": "The token is missing or not accepted"
              }
            }
          },
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "problem": {
                "summary": "Problem details",
                "value": {
                  "type": "about:blank",
                  "title": "Unauthorized",
                  "status": 401
                }
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The token is of the wrong kind, lacks the permission, or was revoked.",
        "x-evidence": "documented",
        "x-source": "003:492-496",
        "x-errors": [
          {
            "code": "wrong_token",
            "cause": "The token is of the wrong kind (company or operator), lacks the permission, or was revoked; or the operator is not active.",
            "fix": "Check which kind of token this operation takes, and the operator. A new token of the same kind does not help.",
            "x-evidence": "documented",
            "x-source": "003:494-496"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "wrong_token": {
                "summary": "An operator token where the company token belongs",
                "value": {
                  "status": 403,
                  "error": "Forbidden",
                  "message": "This call takes a company token"
                }
              }
            }
          },
          "text/plain": {
            "schema": {
              "$ref": "#/components/schemas/ErrorText"
            },
            "examples": {
              "text": {
                "summary": "Plain text",
                "value": "This call takes a company token"
              }
            }
          },
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "problem": {
                "summary": "Problem details",
                "value": {
                  "type": "about:blank",
                  "title": "Forbidden",
                  "status": 403
                }
              }
            }
          }
        }
      },
      "OperatorNotFound": {
        "description": "The company has no such operator.",
        "x-evidence": "documented",
        "x-source": "smsbat-index",
        "x-errors": [
          {
            "code": "operator_not_found",
            "cause": "The company has no operator with this id, or it was deleted.",
            "fix": "Take the id from listOperators.",
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "missing": {
                "summary": "No such operator",
                "value": {
                  "status": 404,
                  "error": "Not Found",
                  "message": "No such operator"
                }
              }
            }
          },
          "text/plain": {
            "schema": {
              "$ref": "#/components/schemas/ErrorText"
            },
            "examples": {
              "text": {
                "summary": "Plain text",
                "value": "No such operator"
              }
            }
          },
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "problem": {
                "summary": "Problem details",
                "value": {
                  "type": "about:blank",
                  "title": "Not Found",
                  "status": 404
                }
              }
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The body is not declared as JSON.",
        "x-evidence": "documented",
        "x-source": "smsbat-error-codes",
        "x-errors": [
          {
            "code": "unsupported_media_type",
            "cause": "The Content-Type header is missing or names something else than JSON.",
            "fix": "Send \"Content-Type application/json\".",
            "x-evidence": "inferred"
          }
        ],
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "media_type": {
                "summary": "No JSON",
                "value": {
                  "status": 415,
                  "error": "Unsupported Media Type",
                  "message": "Content-Type must be application/json"
                }
              }
            }
          },
          "text/plain": {
            "schema": {
              "$ref": "#/components/schemas/ErrorText"
            },
            "examples": {
              "text": {
                "summary": "Plain text",
                "value": "Content-Type must be application/json"
              }
            }
          },
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "problem": {
                "summary": "Problem details",
                "value": {
                  "type": "about:blank",
                  "title": "Unsupported Media Type",
                  "status": 415
                }
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "Too many requests. Back off 1, 2, 4, 8 seconds.",
        "x-evidence": "documented",
        "x-source": "smsbat-rate-limits",
        "x-errors": [
          {
            "code": "rate_limited",
            "cause": "The account sent too many requests.",
            "fix": "Wait for 1, 2, 4, 8 seconds between tries, or as Retry-After says.",
            "x-evidence": "documented",
            "x-source": "smsbat-rate-limits"
          }
        ],
        "headers": {
          "Retry-After": {
            "description": "Seconds to wait. Not promised.",
            "schema": {
              "type": "string",
              "examples": [
                "1"
              ]
            },
            "x-evidence": "inferred"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "limited": {
                "summary": "Too many requests",
                "value": {
                  "status": 429,
                  "error": "Too Many Requests",
                  "message": "Rate limit exceeded"
                }
              }
            }
          },
          "text/plain": {
            "schema": {
              "$ref": "#/components/schemas/ErrorText"
            },
            "examples": {
              "text": {
                "summary": "Plain text",
                "value": "Rate limit exceeded"
              }
            }
          },
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "problem": {
                "summary": "Problem details",
                "value": {
                  "type": "about:blank",
                  "title": "Too Many Requests",
                  "status": 429
                }
              }
            }
          }
        }
      },
      "ServerError": {
        "description": "The provider could not answer.",
        "x-evidence": "documented",
        "x-source": [
          "smsbat-index",
          "smsbat-error-codes"
        ],
        "x-errors": [
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
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "failed": {
                "summary": "The provider failed",
                "value": {
                  "status": 500,
                  "error": "Internal Server Error",
                  "message": "Unexpected error"
                }
              }
            }
          },
          "text/plain": {
            "schema": {
              "$ref": "#/components/schemas/ErrorText"
            },
            "examples": {
              "text": {
                "summary": "Plain text",
                "value": "Unexpected error"
              }
            }
          },
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "problem": {
                "summary": "Problem details",
                "value": {
                  "type": "about:blank",
                  "title": "Internal Server Error",
                  "status": 500
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Token": {
        "title": "Token",
        "description": "A JSON Web Token. Only the provider can verify it; treat it as opaque.",
        "type": "string",
        "pattern": "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$",
        "x-secret": true,
        "x-evidence": "documented",
        "x-source": [
          "003:42",
          "003:95"
        ],
        "x-constraint-evidence": "inferred",
        "examples": [
          "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
        ]
      },
      "TokenObject": {
        "title": "Token in an object",
        "description": "The form that older material of the provider shows.",
        "type": "object",
        "required": [
          "token"
        ],
        "properties": {
          "token": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$",
            "description": "The token.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": "smsbat-index",
            "x-constraint-evidence": "inferred"
          },
          "expiration": {
            "type": "string",
            "description": "When the token ends; its format is not stated.",
            "x-evidence": "documented",
            "x-source": "smsbat-index"
          }
        },
        "examples": [
          {
            "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
          }
        ]
      },
      "TokenAnswer": {
        "title": "Token answer",
        "description": "The token as a JSON string, or in an object.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Token"
          },
          {
            "$ref": "#/components/schemas/TokenObject"
          }
        ]
      },
      "CompanyLogin": {
        "title": "Company login",
        "description": "Login and password of the company.",
        "type": "object",
        "required": [
          "login",
          "password"
        ],
        "properties": {
          "login": {
            "type": "string",
            "minLength": 1,
            "description": "Login name of the company.",
            "x-evidence": "documented",
            "x-source": "003:36",
            "x-constraint-evidence": "inferred"
          },
          "password": {
            "type": "string",
            "format": "password",
            "minLength": 1,
            "writeOnly": true,
            "description": "Password of the company.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": "003:37",
            "x-constraint-evidence": "inferred"
          }
        },
        "examples": [
          {
            "login": "demo-company",
            "password": "demo-password"
          }
        ]
      },
      "OperatorTokenRequest": {
        "title": "Operator token request",
        "description": "The operator, and when the token ends. Both are required; the page's table lost that column.",
        "type": "object",
        "required": [
          "id",
          "expiresAt"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "Id of the operator. Its width is not stated; the sample's 0 is a placeholder.",
            "x-evidence": "documented",
            "x-source": [
              "003:81",
              "003:88"
            ],
            "x-constraint-evidence": "inferred"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the token ends, ISO 8601 in UTC, at most 24 hours ahead. A machine translation of the page spells the name \"hết hạnAt\".",
            "x-evidence": "documented",
            "x-source": [
              "003:82",
              "003:89",
              "003:91"
            ]
          }
        },
        "examples": [
          {
            "id": 123,
            "expiresAt": "2026-11-21T12:00:00.000Z"
          }
        ]
      },
      "TokenToValidate": {
        "title": "Token to validate",
        "description": "The operator token to check.",
        "type": "object",
        "required": [
          "token"
        ],
        "properties": {
          "token": {
            "type": "string",
            "minLength": 1,
            "description": "An operator token, in any state.",
            "x-secret": true,
            "x-evidence": "documented",
            "x-source": "003:122",
            "x-constraint-evidence": "inferred"
          }
        },
        "examples": [
          {
            "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
          }
        ]
      },
      "TokenValidation": {
        "title": "Token validation",
        "description": "Branch on `isValid`. One of the page's samples reads a field `valid`, which does not exist.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ValidToken"
          },
          {
            "$ref": "#/components/schemas/InvalidToken"
          }
        ]
      },
      "ValidToken": {
        "title": "A good token",
        "description": "The token is good.",
        "type": "object",
        "required": [
          "isValid"
        ],
        "properties": {
          "isValid": {
            "type": "boolean",
            "const": true,
            "description": "The verdict.",
            "x-evidence": "documented",
            "x-source": "003:128"
          },
          "operatorId": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 1,
            "description": "The operator.",
            "x-evidence": "documented",
            "x-source": "003:129",
            "x-constraint-evidence": "inferred"
          },
          "clientId": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "minimum": 0,
            "description": "Not explained; 0 in the sample.",
            "x-evidence": "documented",
            "x-source": "003:130",
            "x-constraint-evidence": "inferred"
          },
          "expiresAt": {
            "type": [
              "string",
              "null"
            ],
            "format": "date-time",
            "description": "When the token ends, ISO 8601 in UTC.",
            "x-evidence": "documented",
            "x-source": "003:131"
          },
          "error": {
            "type": "null",
            "description": "Null for a good token.",
            "x-evidence": "documented",
            "x-source": "003:132"
          }
        },
        "examples": [
          {
            "isValid": true,
            "operatorId": 123,
            "clientId": 0,
            "expiresAt": "2026-11-21T12:00:00Z",
            "error": null
          }
        ]
      },
      "InvalidToken": {
        "title": "A bad token",
        "description": "The token is expired, foreign, revoked or no token at all. The reasons are not told apart.",
        "type": "object",
        "required": [
          "isValid"
        ],
        "properties": {
          "isValid": {
            "type": "boolean",
            "const": false,
            "description": "The verdict.",
            "x-evidence": "documented",
            "x-source": "003:138"
          },
          "error": {
            "type": [
              "string",
              "null"
            ],
            "description": "Text for people.",
            "x-evidence": "documented",
            "x-source": "003:139"
          },
          "operatorId": {
            "type": "null",
            "description": "Absent for a bad token.",
            "x-evidence": "inferred"
          },
          "clientId": {
            "type": "null",
            "description": "Absent for a bad token.",
            "x-evidence": "inferred"
          },
          "expiresAt": {
            "type": "null",
            "description": "Absent for a bad token.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
            "isValid": false,
            "error": "Invalid token"
          }
        ]
      },
      "Organization": {
        "title": "Organisation",
        "description": "A part of the company.",
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "Id of the organisation.",
            "x-evidence": "documented",
            "x-source": "smsbat-operators",
            "x-constraint-evidence": "inferred"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the organisation.",
            "x-evidence": "documented",
            "x-constraint-evidence": "inferred",
            "x-source": "smsbat-operators"
          }
        },
        "examples": [
          {
            "id": 10,
            "name": "Chi nhánh Hà Nội"
          }
        ]
      },
      "Operator": {
        "title": "Operator",
        "description": "A person who answers chats.",
        "type": "object",
        "required": [
          "id",
          "name",
          "status",
          "organization"
        ],
        "properties": {
          "id": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "Id of the operator.",
            "x-evidence": "documented",
            "x-source": "smsbat-operators",
            "x-constraint-evidence": "inferred"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Name of the operator.",
            "x-evidence": "documented",
            "x-constraint-evidence": "inferred",
            "x-source": "smsbat-operators"
          },
          "status": {
            "type": "integer",
            "enum": [
              0,
              1,
              2
            ],
            "description": "0 active, 1 inactive, 2 deleted.",
            "x-evidence": "documented",
            "x-source": "smsbat-operators"
          },
          "organization": {
            "$ref": "#/components/schemas/Organization"
          }
        },
        "examples": [
          {
            "id": 123,
            "name": "Lê Thu Hà",
            "status": 0,
            "organization": {
              "id": 10,
              "name": "Chi nhánh Hà Nội"
            }
          }
        ]
      },
      "ErrorBody": {
        "title": "Error",
        "description": "The form that a newer page of the provider shows for its APIs. The ChatHub page shows none.",
        "type": "object",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "integer",
            "format": "int32",
            "minimum": 400,
            "maximum": 599,
            "description": "The HTTP status again.",
            "x-evidence": "documented",
            "x-source": "smsbat-error-codes",
            "x-constraint-evidence": "inferred"
          },
          "error": {
            "type": "string",
            "description": "Name of the status.",
            "x-evidence": "documented",
            "x-source": "smsbat-error-codes"
          },
          "message": {
            "type": "string",
            "minLength": 1,
            "description": "Text for people.",
            "x-evidence": "documented",
            "x-constraint-evidence": "inferred",
            "x-source": "smsbat-error-codes"
          },
          "code": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "description": "The provider's number for the fault; 1001 is an invalid format, 1002 a missing field, 1003 about phone numbers. The list goes on where it was cut off.",
            "x-evidence": "documented",
            "x-source": "smsbat-error-codes",
            "x-constraint-evidence": "inferred"
          }
        },
        "examples": [
          {
            "status": 400,
            "error": "Bad Request",
            "message": "password is required",
            "code": 1002
          }
        ]
      },
      "ValidationRefused": {
        "title": "Refused validation",
        "description": "An error about the company token, or the negative answer under this status.",
        "type": "object",
        "properties": {
          "status": {
            "type": "integer",
            "format": "int32",
            "minimum": 400,
            "maximum": 599,
            "description": "The HTTP status again.",
            "x-evidence": "inferred",
            "x-constraint-evidence": "inferred"
          },
          "error": {
            "type": "string",
            "description": "Name of the status or text for people.",
            "x-evidence": "inferred"
          },
          "message": {
            "type": "string",
            "description": "Text for people.",
            "x-evidence": "inferred"
          },
          "code": {
            "type": "integer",
            "format": "int32",
            "minimum": 1,
            "description": "The provider's number for the fault.",
            "x-evidence": "inferred",
            "x-constraint-evidence": "inferred"
          },
          "isValid": {
            "type": "boolean",
            "const": false,
            "description": "The verdict on the token in the body.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
            "isValid": false,
            "error": "Invalid token"
          }
        ]
      },
      "ErrorText": {
        "title": "Error text",
        "description": "Plain text in place of a JSON body. No page promises it, and none rules it out.",
        "type": "string",
        "minLength": 1,
        "x-evidence": "inferred",
        "x-constraint-evidence": "inferred",
        "examples": [
          "The token is missing or not accepted"
        ]
      },
      "Problem": {
        "title": "Problem details",
        "description": "The default error body of the framework that the provider seems to use. No page promises it.",
        "type": "object",
        "properties": {
          "type": {
            "type": "string",
            "format": "uri-reference",
            "description": "Address that names the kind of problem.",
            "x-evidence": "inferred"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "description": "Short name of the problem.",
            "x-evidence": "inferred",
            "x-constraint-evidence": "inferred"
          },
          "status": {
            "type": "integer",
            "format": "int32",
            "minimum": 400,
            "maximum": 599,
            "description": "The HTTP status again.",
            "x-evidence": "inferred",
            "x-constraint-evidence": "inferred"
          },
          "detail": {
            "type": "string",
            "description": "What happened here.",
            "x-evidence": "inferred"
          }
        },
        "examples": [
          {
            "type": "about:blank",
            "title": "Bad Request",
            "status": 400,
            "detail": "password is required"
          }
        ]
      }
    }
  },
  "x-provider": "chathub",
  "x-tokens": {
    "companyToken": {
      "description": "Manages organisations and buys operator tokens. Never put it into a browser.",
      "form": "JSON Web Token, HS256",
      "lifetime": "no expiry is stated here; another page says that tokens expire, and to rotate it every 3 to 6 months is advised",
      "x-evidence": "documented",
      "x-source": [
        "003:42",
        "003:146",
        "003:397",
        "003:455",
        "smsbat-index"
      ]
    },
    "operatorToken": {
      "description": "Acts for one operator in chats and messages. The provider's widget hands it to the operator's browser, while this page warns against tokens in client code: give a browser no other token, and a short-lived one.",
      "form": "JSON Web Token, HS256, with `operator_id` and `exp`",
      "lifetime": "as asked for, at most 24 hours",
      "x-evidence": "documented",
      "x-source": [
        "003:89",
        "003:91",
        "003:95",
        "003:393",
        "003:456",
        "smsbat-widget"
      ]
    }
  },
  "x-limits": [
    {
      "name": "operatorTokenLifetime",
      "description": "An operator token lives at most 24 hours from the moment it is asked for. Every sample program on the page asks for 30 days and is refused.",
      "seconds": 86400,
      "x-evidence": "documented",
      "x-source": [
        "003:89",
        "003:91"
      ]
    },
    {
      "name": "loginPacing",
      "description": "Leave one second between logins. Advice for clients; whether the server enforces it is not said.",
      "requests": 1,
      "perSeconds": 1,
      "by": "client",
      "x-evidence": "documented",
      "x-source": "003:462-480"
    },
    {
      "name": "data",
      "description": "Fifty requests a second, bursts of 75, for data calls. Beyond that 429 with a JSON body.",
      "requests": 50,
      "burst": 75,
      "perSeconds": 1,
      "by": "account",
      "x-evidence": "documented",
      "x-source": "smsbat-rate-limits"
    },
    {
      "name": "messaging",
      "description": "One hundred requests a second, bursts of 150, for messaging calls.",
      "requests": 100,
      "burst": 150,
      "perSeconds": 1,
      "by": "account",
      "x-evidence": "documented",
      "x-source": "smsbat-rate-limits"
    }
  ]
};
