// Generated from specs/chathub/openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/company/get-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a company token
         * @description Trades the company's login and password for its token. Leave at least one second between logins, and never repeat one after a 401.
         */
        post: operations["getCompanyToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/get-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an operator token
         * @description Buys a token for one operator of the company. `expiresAt` may be at most 24 hours ahead; compute it when the request is sent, in UTC, and leave a margin for clocks that differ.
         */
        post: operations["getOperatorToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/validate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an operator token
         * @description Says whether an operator token is good. It takes the company token, so a 401 here is about the company token, unless its body is the negative answer. The answer is advice: the token can end a moment later.
         */
        post: operations["validateOperatorToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the company's organisations
         * @description The page shows the call in both header forms and no answer; another page of the provider has the answer, and marks the header `Accept: text/plain` as required.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an organisation's operators
         * @description The page calls this with an operator token and without a parameter; its own section on scopes and another page of the provider say company token and `organizationId`. Built here the second way.
         */
        get: operations["listOperators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Token
         * @description A JSON Web Token. Only the provider can verify it; treat it as opaque.
         * @example eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature
         */
        Token: string;
        /**
         * Token in an object
         * @description The form that older material of the provider shows.
         * @example {
         *       "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
         *     }
         */
        TokenObject: {
            /** @description The token. */
            token: string;
            /** @description When the token ends; its format is not stated. */
            expiration?: string;
        };
        /**
         * Token answer
         * @description The token as a JSON string, or in an object.
         */
        TokenAnswer: components["schemas"]["Token"] | components["schemas"]["TokenObject"];
        /**
         * Company login
         * @description Login and password of the company.
         * @example {
         *       "login": "demo-company",
         *       "password": "demo-password"
         *     }
         */
        CompanyLogin: {
            /** @description Login name of the company. */
            login: string;
            /**
             * Format: password
             * @description Password of the company.
             */
            password: string;
        };
        /**
         * Operator token request
         * @description The operator, and when the token ends. Both are required; the page's table lost that column.
         * @example {
         *       "id": 123,
         *       "expiresAt": "2026-11-21T12:00:00.000Z"
         *     }
         */
        OperatorTokenRequest: {
            /**
             * Format: int64
             * @description Id of the operator. Its width is not stated; the sample's 0 is a placeholder.
             */
            id: number;
            /**
             * Format: date-time
             * @description When the token ends, ISO 8601 in UTC, at most 24 hours ahead. A machine translation of the page spells the name "hết hạnAt".
             */
            expiresAt: string;
        };
        /**
         * Token to validate
         * @description The operator token to check.
         * @example {
         *       "token": "eyJleGFtcGxlIjoxfQ.eyJleGFtcGxlIjoxfQ.example_signature"
         *     }
         */
        TokenToValidate: {
            /** @description An operator token, in any state. */
            token: string;
        };
        /**
         * Token validation
         * @description Branch on `isValid`. One of the page's samples reads a field `valid`, which does not exist.
         */
        TokenValidation: components["schemas"]["ValidToken"] | components["schemas"]["InvalidToken"];
        /**
         * A good token
         * @description The token is good.
         * @example {
         *       "isValid": true,
         *       "operatorId": 123,
         *       "clientId": 0,
         *       "expiresAt": "2026-11-21T12:00:00Z",
         *       "error": null
         *     }
         */
        ValidToken: {
            /**
             * @description The verdict.
             * @constant
             */
            isValid: true;
            /**
             * Format: int64
             * @description The operator.
             */
            operatorId?: number | null;
            /**
             * Format: int64
             * @description Not explained; 0 in the sample.
             */
            clientId?: number | null;
            /**
             * Format: date-time
             * @description When the token ends, ISO 8601 in UTC.
             */
            expiresAt?: string | null;
            /** @description Null for a good token. */
            error?: null;
        };
        /**
         * A bad token
         * @description The token is expired, foreign, revoked or no token at all. The reasons are not told apart.
         * @example {
         *       "isValid": false,
         *       "error": "Invalid token"
         *     }
         */
        InvalidToken: {
            /**
             * @description The verdict.
             * @constant
             */
            isValid: false;
            /** @description Text for people. */
            error?: string | null;
            /** @description Absent for a bad token. */
            operatorId?: null;
            /** @description Absent for a bad token. */
            clientId?: null;
            /** @description Absent for a bad token. */
            expiresAt?: null;
        };
        /**
         * Organisation
         * @description A part of the company.
         * @example {
         *       "id": 10,
         *       "name": "Chi nhánh Hà Nội"
         *     }
         */
        Organization: {
            /**
             * Format: int64
             * @description Id of the organisation.
             */
            id: number;
            /** @description Name of the organisation. */
            name: string;
        };
        /**
         * Operator
         * @description A person who answers chats.
         * @example {
         *       "id": 123,
         *       "name": "Lê Thu Hà",
         *       "status": 0,
         *       "organization": {
         *         "id": 10,
         *         "name": "Chi nhánh Hà Nội"
         *       }
         *     }
         */
        Operator: {
            /**
             * Format: int64
             * @description Id of the operator.
             */
            id: number;
            /** @description Name of the operator. */
            name: string;
            /**
             * @description 0 active, 1 inactive, 2 deleted.
             * @enum {integer}
             */
            status: 0 | 1 | 2;
            organization: components["schemas"]["Organization"];
        };
        /**
         * Error
         * @description The form that a newer page of the provider shows for its APIs. The ChatHub page shows none.
         * @example {
         *       "status": 400,
         *       "error": "Bad Request",
         *       "message": "password is required",
         *       "code": 1002
         *     }
         */
        ErrorBody: {
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status: number;
            /** @description Name of the status. */
            error?: string;
            /** @description Text for people. */
            message?: string;
            /**
             * Format: int32
             * @description The provider's number for the fault; 1001 is an invalid format, 1002 a missing field, 1003 about phone numbers. The list goes on where it was cut off.
             */
            code?: number;
        };
        /**
         * Refused validation
         * @description An error about the company token, or the negative answer under this status.
         * @example {
         *       "isValid": false,
         *       "error": "Invalid token"
         *     }
         */
        ValidationRefused: {
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status?: number;
            /** @description Name of the status or text for people. */
            error?: string;
            /** @description Text for people. */
            message?: string;
            /**
             * Format: int32
             * @description The provider's number for the fault.
             */
            code?: number;
            /**
             * @description The verdict on the token in the body.
             * @constant
             */
            isValid?: false;
        };
        /**
         * Error text
         * @description Plain text in place of a JSON body. No page promises it, and none rules it out.
         * @example The token is missing or not accepted
         */
        ErrorText: string;
        /**
         * Problem details
         * @description The default error body of the framework that the provider seems to use. No page promises it.
         * @example {
         *       "type": "about:blank",
         *       "title": "Bad Request",
         *       "status": 400,
         *       "detail": "password is required"
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Address that names the kind of problem.
             */
            type?: string;
            /** @description Short name of the problem. */
            title?: string;
            /**
             * Format: int32
             * @description The HTTP status again.
             */
            status?: number;
            /** @description What happened here. */
            detail?: string;
        };
    };
    responses: {
        /** @description A field is missing or malformed. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing, malformed, expired or not accepted any more. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is of the wrong kind, lacks the permission, or was revoked. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The company has no such operator. */
        OperatorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not declared as JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Back off 1, 2, 4, 8 seconds. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. Not promised. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The provider could not answer. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/plain": components["schemas"]["ErrorText"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Token = components['schemas']['Token'];
export type TokenObject = components['schemas']['TokenObject'];
export type TokenAnswer = components['schemas']['TokenAnswer'];
export type CompanyLogin = components['schemas']['CompanyLogin'];
export type OperatorTokenRequest = components['schemas']['OperatorTokenRequest'];
export type TokenToValidate = components['schemas']['TokenToValidate'];
export type TokenValidation = components['schemas']['TokenValidation'];
export type ValidToken = components['schemas']['ValidToken'];
export type InvalidToken = components['schemas']['InvalidToken'];
export type Organization = components['schemas']['Organization'];
export type Operator = components['schemas']['Operator'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ValidationRefused = components['schemas']['ValidationRefused'];
export type ErrorText = components['schemas']['ErrorText'];
export type Problem = components['schemas']['Problem'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseTokenRefused = components['responses']['TokenRefused'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseOperatorNotFound = components['responses']['OperatorNotFound'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseServerError = components['responses']['ServerError'];
export type $defs = Record<string, never>;
export interface operations {
    getCompanyToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Login and password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyLogin"];
            };
        };
        responses: {
            /** @description The token. The page shows a JSON string; other material of the provider shows an object and plain text. Read all three. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                    "text/plain": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description Login or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getOperatorToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The operator, and when the token ends. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorTokenRequest"];
            };
        };
        responses: {
            /** @description The token, in one of three forms; see the company token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                    "text/plain": components["schemas"]["Token"];
                };
            };
            /** @description A field is missing or malformed, or `expiresAt` is past or more than 24 hours ahead. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OperatorNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The lifetime is too long. The page gives no status for this; 400 is the other candidate. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validateOperatorToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token to check. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenToValidate"];
            };
        };
        responses: {
            /** @description What the token is worth. The status of the negative answer is not stated; the samples imply 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenValidation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description The company token is missing or not accepted; perhaps also the negative answer. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationRefused"];
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"][];
                };
            };
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listOperators: {
        parameters: {
            query: {
                /** @description Id of the organisation. */
                organizationId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operator"][];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["Forbidden"];
            /** @description The company has no such organisation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": components["schemas"]["ErrorText"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
