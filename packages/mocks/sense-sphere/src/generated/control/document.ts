// Generated from specs/sandbox by `npm run generate`. Do not edit.

/** The OpenAPI document of the mock's control operations. */
export const document: object = {
  "openapi": "3.1.1",
  "info": {
    "title": "partnerkit sandbox control",
    "version": "0.1.0",
    "summary": "Time, faults, journal, sessions and data of a partnerkit mock server.",
    "description": "Every partnerkit mock answers these operations next to the provider's own. They are partnerkit's, not the provider's. Below `/__mock/s/{id}` they control that session alone; the sessions are the mock's. Its own coverage counts all of them. A page of another origin than the mock's own or loopback's is answered 403 with a `Problem`, unless the mock was told to let that origin control it; so is a request under a foreign `Host` to a mock that listens on loopback.",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "{origin}/__mock",
      "description": "Where the mock listens. A session has `/__mock/s/{id}/__mock` instead.",
      "variables": {
        "origin": {
          "default": "http://127.0.0.1:4010"
        }
      }
    }
  ],
  "security": [],
  "tags": [
    {
      "name": "World",
      "description": "Data and switches."
    },
    {
      "name": "Time",
      "description": "The virtual clock."
    },
    {
      "name": "Faults",
      "description": "What goes wrong."
    },
    {
      "name": "Journal",
      "description": "What was asked and answered."
    },
    {
      "name": "Sessions",
      "description": "Isolated worlds on one server."
    },
    {
      "name": "Events",
      "description": "What happens in the provider's world."
    }
  ],
  "paths": {
    "/": {
      "get": {
        "operationId": "getStatus",
        "summary": "What this mock is and how it stands",
        "tags": [
          "World"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Status"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "getDocument",
        "summary": "This document",
        "tags": [
          "World"
        ],
        "responses": {
          "200": {
            "description": "The OpenAPI document of the control operations.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "openapi",
                    "info",
                    "paths"
                  ],
                  "properties": {
                    "openapi": {
                      "type": "string",
                      "description": "Version of OpenAPI."
                    },
                    "info": {
                      "type": "object",
                      "description": "What the document is."
                    },
                    "paths": {
                      "type": "object",
                      "description": "The operations."
                    }
                  }
                },
                "examples": {
                  "document": {
                    "value": {
                      "openapi": "3.1.1",
                      "info": {
                        "title": "partnerkit sandbox control",
                        "version": "0.1.0"
                      },
                      "paths": {}
                    }
                  }
                }
              }
            }
          }
        }
      }
    },
    "/reset": {
      "post": {
        "operationId": "reset",
        "summary": "Start over",
        "description": "A fresh world, the machine's time, an empty journal, and only the scenario's faults.",
        "tags": [
          "World"
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Start"
              },
              "examples": {
                "plain": {
                  "summary": "The demo world",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Status"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/seed": {
      "post": {
        "operationId": "seed",
        "summary": "Start over with other data",
        "description": "The world begins anew with this data. Time, switches, faults and journal stay.",
        "tags": [
          "World"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "seed"
                ],
                "additionalProperties": false,
                "properties": {
                  "seed": {
                    "$ref": "#/components/schemas/Seed"
                  }
                }
              },
              "examples": {
                "given": {
                  "$ref": "#/components/examples/Seed"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Status"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/switches": {
      "get": {
        "operationId": "getSwitches",
        "summary": "How what the sources leave open is decided",
        "tags": [
          "World"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Switches"
          }
        }
      },
      "patch": {
        "operationId": "setSwitches",
        "summary": "Decide some of it otherwise",
        "tags": [
          "World"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Switches"
              },
              "examples": {
                "nothing": {
                  "summary": "Nothing changes",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Switches"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/clock": {
      "get": {
        "operationId": "getClock",
        "summary": "The time",
        "tags": [
          "Time"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          }
        }
      },
      "post": {
        "operationId": "setClock",
        "summary": "Set, advance, freeze or resume the time",
        "description": "The time is set, then advanced; a frozen one stands there. Nothing changes when one of them cannot be. Tokens, rate limits, `Date` headers and `exp` claims follow at once.",
        "tags": [
          "Time"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": false,
                "properties": {
                  "set": {
                    "type": "string",
                    "format": "date-time",
                    "description": "The moment that it is now."
                  },
                  "advance": {
                    "type": "number",
                    "description": "Milliseconds to move forward; back where negative.",
                    "minimum": -8640000000000000,
                    "maximum": 8640000000000000
                  },
                  "frozen": {
                    "type": "boolean",
                    "description": "Whether the time stands still."
                  }
                }
              },
              "examples": {
                "expire": {
                  "summary": "Past a request token's 900 seconds",
                  "value": {
                    "advance": 900000
                  }
                },
                "stand": {
                  "summary": "A fixed moment",
                  "value": {
                    "set": "2026-11-21T08:00:00Z",
                    "frozen": true
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/faults": {
      "get": {
        "operationId": "listFaults",
        "summary": "The faults",
        "tags": [
          "Faults"
        ],
        "responses": {
          "200": {
            "description": "The faults, in the order in which they were added.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/AddedFault"
                  }
                },
                "examples": {
                  "one": {
                    "value": [
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
                  }
                }
              }
            }
          }
        }
      },
      "post": {
        "operationId": "addFault",
        "summary": "Add a fault",
        "tags": [
          "Faults"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Fault"
              },
              "examples": {
                "limit": {
                  "summary": "Twice 429",
                  "value": {
                    "fault": "rate_limit",
                    "retryAfter": 2,
                    "times": 2
                  }
                },
                "slow": {
                  "summary": "Every third call slow on average",
                  "value": {
                    "fault": "latency",
                    "milliseconds": 500,
                    "probability": 0.33
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The fault was added.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AddedFault"
                },
                "examples": {
                  "one": {
                    "value": {
                      "id": 1,
                      "hits": 0,
                      "fault": {
                        "fault": "rate_limit",
                        "retryAfter": 2,
                        "times": 2
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "summary": "Take all faults away",
        "tags": [
          "Faults"
        ],
        "responses": {
          "204": {
            "description": "There are no faults any more."
          }
        }
      }
    },
    "/faults/seed": {
      "post": {
        "operationId": "seedFaults",
        "summary": "Start the row of random numbers over",
        "description": "The same seed gives the same faults for the same calls.",
        "tags": [
          "Faults"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "seed"
                ],
                "additionalProperties": false,
                "properties": {
                  "seed": {
                    "type": "integer",
                    "minimum": -2147483648,
                    "maximum": 2147483647,
                    "description": "Where the row begins."
                  }
                }
              },
              "examples": {
                "two": {
                  "value": {
                    "seed": 2
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The row of random numbers begins there."
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/faults/{id}": {
      "delete": {
        "operationId": "removeFault",
        "summary": "Take a fault away",
        "tags": [
          "Faults"
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The fault's id.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "examples": [
                1
              ]
            }
          }
        ],
        "responses": {
          "204": {
            "description": "The fault is gone."
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "404": {
            "$ref": "#/components/responses/Unknown"
          }
        }
      }
    },
    "/journal": {
      "get": {
        "operationId": "getJournal",
        "summary": "What was asked and answered",
        "description": "The last exchanges, oldest first, with secrets masked.",
        "tags": [
          "Journal"
        ],
        "parameters": [
          {
            "name": "operation",
            "in": "query",
            "description": "Only this operation.",
            "schema": {
              "type": "string",
              "examples": [
                "authorizeShop"
              ]
            }
          },
          {
            "name": "verdict",
            "in": "query",
            "description": "Only requests judged so.",
            "schema": {
              "$ref": "#/components/schemas/Verdict"
            }
          },
          {
            "name": "status",
            "in": "query",
            "description": "Only answers with this status.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 599,
              "examples": [
                200
              ]
            }
          },
          {
            "name": "last",
            "in": "query",
            "description": "At most so many of the last ones.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "examples": [
                10
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The exchanges.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/Exchange"
                  }
                },
                "examples": {
                  "one": {
                    "value": [
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
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      },
      "delete": {
        "operationId": "clearJournal",
        "summary": "Forget what was asked and answered",
        "tags": [
          "Journal"
        ],
        "responses": {
          "204": {
            "description": "The journal is empty."
          }
        }
      }
    },
    "/coverage": {
      "get": {
        "operationId": "getCoverage",
        "summary": "Which operations and statuses were never reached",
        "description": "In a session, its calls are counted; otherwise those of all sessions.",
        "tags": [
          "Journal"
        ],
        "responses": {
          "200": {
            "description": "The report.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Coverage"
                },
                "examples": {
                  "some": {
                    "value": {
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
                  }
                }
              }
            }
          }
        }
      },
      "delete": {
        "operationId": "clearCoverage",
        "summary": "Count anew",
        "description": "A session's calls stay in the mock's count, and the other way round.",
        "tags": [
          "Journal"
        ],
        "responses": {
          "204": {
            "description": "Nothing is counted yet."
          }
        }
      }
    },
    "/sessions": {
      "post": {
        "operationId": "createSession",
        "summary": "Open an isolated world",
        "description": "It has its own state, time, faults, journal and coverage. Give its base URL to the client under test; nothing else changes.",
        "tags": [
          "Sessions"
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Start"
              },
              "examples": {
                "plain": {
                  "summary": "The demo world",
                  "value": {}
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The session is open.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Session"
                },
                "examples": {
                  "one": {
                    "value": {
                      "id": "k3Jq0bYw2LxN",
                      "baseUrl": "http://127.0.0.1:4012/__mock/s/k3Jq0bYw2LxN/v1/partner",
                      "controlUrl": "http://127.0.0.1:4012/__mock/s/k3Jq0bYw2LxN/__mock"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "503": {
            "$ref": "#/components/responses/TooMany"
          }
        }
      }
    },
    "/sessions/{id}": {
      "delete": {
        "operationId": "endSession",
        "summary": "End a session",
        "tags": [
          "Sessions"
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The session's id.",
            "schema": {
              "type": "string",
              "examples": [
                "k3Jq0bYw2LxN"
              ]
            }
          }
        ],
        "responses": {
          "204": {
            "description": "The session's addresses lead nowhere any more."
          },
          "404": {
            "$ref": "#/components/responses/Unknown"
          }
        }
      }
    },
    "/login": {
      "post": {
        "operationId": "logIn",
        "summary": "Answer a login without a browser",
        "tags": [
          "Events"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "url"
                ],
                "additionalProperties": false,
                "properties": {
                  "url": {
                    "type": "string",
                    "format": "uri",
                    "description": "The address that the partner's application would open."
                  },
                  "decision": {
                    "type": "string",
                    "enum": [
                      "approve",
                      "refuse",
                      "ignore"
                    ],
                    "description": "What the person does. `approve` where absent."
                  },
                  "as": {
                    "type": "string",
                    "description": "Who signs in: a user's name, or a shop's phone number, e-mail address or id. The first who can where absent."
                  }
                }
              },
              "examples": {
                "approve": {
                  "value": {
                    "url": "http://127.0.0.1:4012/login?token=example",
                    "decision": "approve"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The login was answered.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "redirect"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "redirect": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "description": "Where the browser would be sent, with whatever the provider hands over; null for nowhere."
                    }
                  }
                },
                "examples": {
                  "approved": {
                    "value": {
                      "redirect": "https://shop.example.com/callback?token=example&shop_id=1052570182707778180"
                    }
                  },
                  "refused": {
                    "value": {
                      "redirect": null
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          }
        }
      }
    },
    "/revoke-token": {
      "post": {
        "operationId": "revokeToken",
        "summary": "End a token or key at once",
        "tags": [
          "Events"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "token"
                ],
                "additionalProperties": false,
                "properties": {
                  "token": {
                    "type": "string",
                    "minLength": 1,
                    "x-secret": true,
                    "description": "The token or key, as the provider handed it out."
                  }
                }
              },
              "examples": {
                "one": {
                  "value": {
                    "token": "example"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "The token is refused from now on."
          },
          "400": {
            "$ref": "#/components/responses/Refused"
          },
          "404": {
            "$ref": "#/components/responses/Unknown"
          }
        }
      }
    },
    "/expire-all": {
      "post": {
        "operationId": "expireAll",
        "summary": "End everything that expires",
        "tags": [
          "Events"
        ],
        "responses": {
          "204": {
            "description": "Everything that can expire has expired."
          }
        }
      }
    }
  },
  "components": {
    "responses": {
      "Status": {
        "description": "How the mock stands.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Status"
            },
            "examples": {
              "fresh": {
                "value": {
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
              }
            }
          }
        }
      },
      "Switches": {
        "description": "Every switch and where it stands.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Switches"
            },
            "examples": {
              "given": {
                "$ref": "#/components/examples/Switches"
              }
            }
          }
        }
      },
      "Clock": {
        "description": "The time.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Clock"
            },
            "examples": {
              "now": {
                "value": {
                  "now": "2026-11-21T08:00:00.000Z",
                  "frozen": false
                }
              }
            }
          }
        }
      },
      "Refused": {
        "description": "What was asked cannot be done; the message says why.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "switch": {
                "value": {
                  "error": "refused",
                  "message": "body.emptyFields must be equal to one of the allowed values: omit, empty"
                }
              }
            }
          }
        }
      },
      "Unknown": {
        "description": "There is no such thing.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "session": {
                "value": {
                  "error": "unknown",
                  "message": "There is no session k3Jq0bYw2LxN."
                }
              }
            }
          }
        }
      },
      "TooMany": {
        "description": "There are too many sessions.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "examples": {
              "sessions": {
                "value": {
                  "error": "too_many",
                  "message": "There are 10000 sessions already. End some."
                }
              }
            }
          }
        }
      }
    },
    "schemas": {
      "Problem": {
        "type": "object",
        "required": [
          "error",
          "message"
        ],
        "additionalProperties": false,
        "properties": {
          "error": {
            "type": "string",
            "enum": [
              "refused",
              "unknown",
              "too_many",
              "failed"
            ],
            "description": "What kind of problem it is."
          },
          "message": {
            "type": "string",
            "description": "What is wrong and what to do."
          }
        }
      },
      "Start": {
        "type": "object",
        "description": "What a world starts with.",
        "additionalProperties": false,
        "properties": {
          "scenario": {
            "type": "string",
            "description": "A scenario by name. `demo` where absent."
          },
          "seed": {
            "$ref": "#/components/schemas/Seed"
          },
          "switches": {
            "$ref": "#/components/schemas/Switches"
          }
        }
      },
      "Clock": {
        "type": "object",
        "required": [
          "now",
          "frozen"
        ],
        "additionalProperties": false,
        "properties": {
          "now": {
            "type": "string",
            "format": "date-time",
            "description": "The mock's time."
          },
          "frozen": {
            "type": "boolean",
            "description": "Whether it stands still."
          }
        }
      },
      "Status": {
        "type": "object",
        "required": [
          "provider",
          "scenario",
          "scenarios",
          "session",
          "baseUrl",
          "clock",
          "operations"
        ],
        "additionalProperties": false,
        "properties": {
          "provider": {
            "type": "string",
            "description": "The provider's id."
          },
          "scenario": {
            "type": "string",
            "description": "The scenario that the world started with."
          },
          "scenarios": {
            "type": "object",
            "additionalProperties": {
              "type": "string"
            },
            "description": "Every scenario, and what it is for."
          },
          "session": {
            "type": [
              "string",
              "null"
            ],
            "description": "The session's id; null for the mock's own."
          },
          "baseUrl": {
            "type": "string",
            "description": "The base URL that a partner would be issued."
          },
          "clock": {
            "$ref": "#/components/schemas/Clock"
          },
          "operations": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The provider's operations."
          }
        }
      },
      "Session": {
        "type": "object",
        "required": [
          "id",
          "baseUrl",
          "controlUrl"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "description": "The session's name in addresses."
          },
          "baseUrl": {
            "type": "string",
            "description": "The base URL to give to a client."
          },
          "controlUrl": {
            "type": "string",
            "description": "Where the session is controlled."
          }
        }
      },
      "Fault": {
        "description": "Something that goes wrong, and the calls that it hits.",
        "type": "object",
        "required": [
          "fault"
        ],
        "unevaluatedProperties": false,
        "properties": {
          "operation": {
            "type": "string",
            "description": "Only this operation. Every one where absent."
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "description": "How many calls are hit. No end where absent."
          },
          "after": {
            "type": "integer",
            "minimum": 0,
            "description": "How many matching calls go well first."
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "How likely a matching call is hit."
          }
        },
        "oneOf": [
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "latency"
              },
              "milliseconds": {
                "type": "number",
                "minimum": 0,
                "maximum": 2147483647,
                "description": "How much longer the answer takes."
              }
            },
            "required": [
              "fault",
              "milliseconds"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "rate_limit"
              },
              "retryAfter": {
                "oneOf": [
                  {
                    "type": "integer",
                    "minimum": 0
                  },
                  {
                    "type": "string",
                    "pattern": "^[ -~]+$"
                  }
                ],
                "description": "Seconds or an HTTP date."
              }
            },
            "required": [
              "fault"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "error"
              },
              "status": {
                "type": "integer",
                "minimum": 400,
                "maximum": 599,
                "description": "A status that the provider's document declares."
              },
              "example": {
                "type": "string",
                "description": "The example of that name. The first where absent."
              }
            },
            "required": [
              "fault",
              "status"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "proxy"
              },
              "status": {
                "type": "integer",
                "enum": [
                  502,
                  503,
                  504
                ],
                "description": "What the proxy says."
              }
            },
            "required": [
              "fault",
              "status"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "reset"
              },
              "when": {
                "type": "string",
                "enum": [
                  "before",
                  "after"
                ],
                "description": "Whether the provider acts before the connection is reset. `before` where absent."
              }
            },
            "required": [
              "fault"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "stall"
              }
            },
            "required": [
              "fault"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "truncate"
              }
            },
            "required": [
              "fault"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "content_type"
              },
              "type": {
                "type": "string",
                "pattern": "^[\\w.+-]+/[\\w.+-]+( *; *[\\w-]+=[\\w-]+)*$",
                "description": "What the answer says it is. `text/html` where absent."
              }
            },
            "required": [
              "fault"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "unknown_field"
              }
            },
            "required": [
              "fault"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "unknown_enum"
              }
            },
            "required": [
              "fault"
            ]
          },
          {
            "properties": {
              "fault": {
                "type": "string",
                "const": "account_closed"
              }
            },
            "required": [
              "fault"
            ]
          }
        ]
      },
      "AddedFault": {
        "type": "object",
        "required": [
          "id",
          "hits",
          "fault"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "integer",
            "minimum": 1,
            "description": "The fault's id."
          },
          "hits": {
            "type": "integer",
            "minimum": 0,
            "description": "How many calls it has hit."
          },
          "fault": {
            "$ref": "#/components/schemas/Fault"
          }
        }
      },
      "Verdict": {
        "type": "string",
        "description": "How a request was judged.",
        "enum": [
          "accepted",
          "preferred",
          "credential_refused",
          "invalid",
          "unknown_path",
          "wrong_method",
          "wrong_content_type",
          "body_too_large",
          "malformed_json",
          "fault",
          "outside_document",
          "crash"
        ]
      },
      "Exchange": {
        "type": "object",
        "required": [
          "number",
          "at",
          "request",
          "verdict",
          "violations",
          "faults",
          "response"
        ],
        "additionalProperties": false,
        "properties": {
          "number": {
            "type": "integer",
            "minimum": 1,
            "description": "Counts from 1."
          },
          "at": {
            "type": "string",
            "format": "date-time",
            "description": "When it came in, by the mock's clock."
          },
          "operation": {
            "type": "string",
            "description": "The operation; absent for a page and for a path that leads nowhere."
          },
          "request": {
            "type": "object",
            "required": [
              "method",
              "path",
              "query",
              "headers"
            ],
            "additionalProperties": false,
            "properties": {
              "method": {
                "type": "string"
              },
              "path": {
                "type": "string"
              },
              "query": {
                "type": "object"
              },
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "body": {
                "description": "The JSON body, secrets masked."
              }
            }
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "violations": {
            "type": "array",
            "description": "Where the request does not fit the document.",
            "items": {
              "type": "object",
              "required": [
                "path",
                "keyword",
                "message"
              ],
              "additionalProperties": false,
              "properties": {
                "path": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "keyword": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          },
          "faults": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The faults that hit it."
          },
          "response": {
            "type": "object",
            "required": [
              "status",
              "headers"
            ],
            "additionalProperties": false,
            "properties": {
              "status": {
                "type": "integer",
                "description": "0 where the connection was reset before the provider acted."
              },
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "body": {
                "description": "The answer, secrets masked."
              }
            }
          }
        }
      },
      "Coverage": {
        "type": "object",
        "required": [
          "operations",
          "uncalled"
        ],
        "additionalProperties": false,
        "properties": {
          "operations": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "operation",
                "calls",
                "reached",
                "missed"
              ],
              "additionalProperties": false,
              "properties": {
                "operation": {
                  "type": "string",
                  "description": "The operation."
                },
                "calls": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "How often it was called."
                },
                "reached": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "integer"
                  },
                  "description": "How often each status was seen."
                },
                "missed": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "description": "Declared statuses that were never seen."
                }
              }
            }
          },
          "uncalled": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Operations that were never called."
          }
        }
      },
      "Switches": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "errorBody": {
            "type": "string",
            "enum": [
              "error",
              "detail",
              "html"
            ],
            "default": "error",
            "description": "Where an error's label stands (SS-6)."
          },
          "rateLimitStatus": {
            "type": "integer",
            "enum": [
              403,
              429
            ],
            "default": 403,
            "description": "Status for too many attempts."
          },
          "redirectUriDecoding": {
            "type": "string",
            "enum": [
              "once",
              "twice"
            ],
            "default": "once",
            "description": "How often `redirect_uri` is decoded (SS-1)."
          },
          "tokenDays": {
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": 36500,
            "default": 30,
            "description": "Days that a token lives; the provider's setting is not published."
          },
          "stateEcho": {
            "type": "string",
            "enum": [
              "off",
              "on"
            ],
            "default": "off",
            "description": "Whether `state` comes back with the redirect (SS-8)."
          }
        }
      },
      "Seed": {
        "type": "object",
        "description": "The accounts that exist when the world starts.",
        "required": [
          "partners",
          "users",
          "bots"
        ],
        "additionalProperties": false,
        "properties": {
          "partners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Partner"
            },
            "description": "Sites that let their users in through Sense Sphere."
          },
          "users": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/User"
            },
            "description": "People."
          },
          "bots": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Bot"
            },
            "description": "Bots."
          }
        }
      },
      "Partner": {
        "type": "object",
        "required": [
          "key",
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "key": {
            "type": "string",
            "minLength": 1,
            "description": "Public key, not a secret (SS-17)."
          },
          "name": {
            "type": "string",
            "description": "Name."
          }
        }
      },
      "User": {
        "type": "object",
        "required": [
          "id",
          "uuid",
          "username",
          "password",
          "firstName",
          "lastName",
          "email",
          "avatar"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "integer",
            "description": "Number of the user."
          },
          "uuid": {
            "type": "string",
            "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
            "description": "UUID in lower case."
          },
          "username": {
            "type": "string",
            "minLength": 1,
            "description": "Name to sign in with."
          },
          "password": {
            "type": "string",
            "minLength": 1,
            "x-secret": true,
            "description": "Password to sign in with."
          },
          "firstName": {
            "type": "string",
            "description": "First name."
          },
          "lastName": {
            "type": "string",
            "description": "Last name."
          },
          "email": {
            "type": "string",
            "description": "E-mail address."
          },
          "avatar": {
            "type": [
              "string",
              "null"
            ],
            "description": "A path of the platform's own, or null without a picture."
          }
        }
      },
      "Bot": {
        "type": "object",
        "required": [
          "uuid",
          "name",
          "avatar",
          "description",
          "isActive"
        ],
        "additionalProperties": false,
        "properties": {
          "uuid": {
            "type": "string",
            "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
            "description": "UUID in lower case."
          },
          "name": {
            "type": "string",
            "description": "Name."
          },
          "avatar": {
            "type": "string",
            "minLength": 1,
            "description": "A path of the platform's own, or an http, https or data address."
          },
          "description": {
            "type": "string",
            "description": "What the bot does."
          },
          "isActive": {
            "type": "boolean",
            "description": "Whether it answers."
          }
        }
      }
    },
    "examples": {
      "Seed": {
        "value": {
          "seed": {
            "partners": [
              {
                "key": "my-partner",
                "name": "Sao Mai"
              }
            ],
            "users": [
              {
                "id": 42,
                "uuid": "550e8400-e29b-41d4-a716-446655440000",
                "username": "minh.anh",
                "password": "my-password",
                "firstName": "Minh Anh",
                "lastName": "Nguyễn",
                "email": "minh.anh@example.com",
                "avatar": null
              }
            ],
            "bots": [
              {
                "uuid": "550e8400-e29b-41d4-a716-446655440000",
                "name": "Trợ lý",
                "avatar": "/media/bots/tro-ly.svg",
                "description": "Trả lời khách hàng",
                "isActive": true
              }
            ]
          }
        }
      },
      "Switches": {
        "value": {
          "errorBody": "error",
          "rateLimitStatus": 403,
          "redirectUriDecoding": "once",
          "tokenDays": 30,
          "stateEcho": "off"
        }
      }
    }
  }
};
