// Generated from specs/sandbox by `npm run generate`. Do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this mock is and how it stands */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start over
         * @description A fresh world, the machine's time, an empty journal, and only the scenario's faults.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start over with other data
         * @description The world begins anew with this data. Time, switches, faults and journal stay.
         */
        post: operations["seed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How what the sources leave open is decided */
        get: operations["getSwitches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Decide some of it otherwise */
        patch: operations["setSwitches"];
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time */
        get: operations["getClock"];
        put?: never;
        /**
         * Set, advance, freeze or resume the time
         * @description The time is set, then advanced; a frozen one stands there. Nothing changes when one of them cannot be. Tokens, rate limits, `Date` headers and `exp` claims follow at once.
         */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faults */
        get: operations["listFaults"];
        put?: never;
        /** Add a fault */
        post: operations["addFault"];
        /** Take all faults away */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the row of random numbers over
         * @description The same seed gives the same faults for the same calls.
         */
        post: operations["seedFaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a fault away */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked and answered
         * @description The last exchanges, oldest first, with secrets masked.
         */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        /** Forget what was asked and answered */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which operations and statuses were never reached
         * @description In a session, its calls are counted; otherwise those of all sessions.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        /**
         * Count anew
         * @description A session's calls stay in the mock's count, and the other way round.
         */
        delete: operations["clearCoverage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an isolated world
         * @description It has its own state, time, faults, journal and coverage. Give its base URL to the client under test; nothing else changes.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a session */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revoke-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a token or key at once */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expire-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End everything that expires */
        post: operations["expireAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch an operator on, off, or delete it */
        post: operations["setOperatorStatus"];
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
        Problem: {
            /**
             * @description What kind of problem it is.
             * @enum {string}
             */
            error: "refused" | "unknown" | "too_many" | "failed";
            /** @description What is wrong and what to do. */
            message: string;
        };
        /** @description What a world starts with. */
        Start: {
            /** @description A scenario by name. `demo` where absent. */
            scenario?: string;
            seed?: components["schemas"]["Seed"];
            switches?: components["schemas"]["Switches"];
        };
        Clock: {
            /**
             * Format: date-time
             * @description The mock's time.
             */
            now: string;
            /** @description Whether it stands still. */
            frozen: boolean;
        };
        Status: {
            /** @description The provider's id. */
            provider: string;
            /** @description The scenario that the world started with. */
            scenario: string;
            /** @description Every scenario, and what it is for. */
            scenarios: {
                [key: string]: string;
            };
            /** @description The session's id; null for the mock's own. */
            session: string | null;
            /** @description The base URL that a partner would be issued. */
            baseUrl: string;
            clock: components["schemas"]["Clock"];
            /** @description The provider's operations. */
            operations: string[];
        };
        Session: {
            /** @description The session's name in addresses. */
            id: string;
            /** @description The base URL to give to a client. */
            baseUrl: string;
            /** @description Where the session is controlled. */
            controlUrl: string;
        };
        /** @description Something that goes wrong, and the calls that it hits. */
        Fault: {
            /** @description Only this operation. Every one where absent. */
            operation?: string;
            /** @description How many calls are hit. No end where absent. */
            times?: number;
            /** @description How many matching calls go well first. */
            after?: number;
            /** @description How likely a matching call is hit. */
            probability?: number;
        } & ({
            /** @constant */
            fault: "latency";
            /** @description How much longer the answer takes. */
            milliseconds: number;
        } | {
            /** @constant */
            fault: "rate_limit";
            /** @description Seconds or an HTTP date. */
            retryAfter?: number | string;
        } | {
            /** @constant */
            fault: "error";
            /** @description A status that the provider's document declares. */
            status: number;
            /** @description The example of that name. The first where absent. */
            example?: string;
        } | {
            /** @constant */
            fault: "proxy";
            /**
             * @description What the proxy says.
             * @enum {integer}
             */
            status: 502 | 503 | 504;
        } | {
            /** @constant */
            fault: "reset";
            /**
             * @description Whether the provider acts before the connection is reset. `before` where absent.
             * @enum {string}
             */
            when?: "before" | "after";
        } | {
            /** @constant */
            fault: "stall";
        } | {
            /** @constant */
            fault: "truncate";
        } | {
            /** @constant */
            fault: "content_type";
            /** @description What the answer says it is. `text/html` where absent. */
            type?: string;
        } | {
            /** @constant */
            fault: "unknown_field";
        } | {
            /** @constant */
            fault: "unknown_enum";
        } | {
            /** @constant */
            fault: "account_closed";
        });
        AddedFault: {
            /** @description The fault's id. */
            id: number;
            /** @description How many calls it has hit. */
            hits: number;
            fault: components["schemas"]["Fault"];
        };
        /**
         * @description How a request was judged.
         * @enum {string}
         */
        Verdict: "accepted" | "preferred" | "credential_refused" | "invalid" | "unknown_path" | "wrong_method" | "wrong_content_type" | "body_too_large" | "malformed_json" | "fault" | "outside_document" | "crash";
        Exchange: {
            /** @description Counts from 1. */
            number: number;
            /**
             * Format: date-time
             * @description When it came in, by the mock's clock.
             */
            at: string;
            /** @description The operation; absent for a page and for a path that leads nowhere. */
            operation?: string;
            request: {
                method: string;
                path: string;
                query: Record<string, never>;
                headers: {
                    [key: string]: string;
                };
                /** @description The JSON body, secrets masked. */
                body?: unknown;
            };
            verdict: components["schemas"]["Verdict"];
            /** @description Where the request does not fit the document. */
            violations: {
                path: string[];
                keyword: string;
                message: string;
            }[];
            /** @description The faults that hit it. */
            faults: string[];
            response: {
                /** @description 0 where the connection was reset before the provider acted. */
                status: number;
                headers: {
                    [key: string]: string;
                };
                /** @description The answer, secrets masked. */
                body?: unknown;
            };
        };
        Coverage: {
            operations: {
                /** @description The operation. */
                operation: string;
                /** @description How often it was called. */
                calls: number;
                /** @description How often each status was seen. */
                reached: {
                    [key: string]: number;
                };
                /** @description Declared statuses that were never seen. */
                missed: string[];
            }[];
            /** @description Operations that were never called. */
            uncalled: string[];
        };
        Switches: {
            /**
             * @description How a token is sent: a JSON string, bare text, or an object (CH-3).
             * @default json
             * @enum {string}
             */
            tokenBody: "json" | "text" | "object";
            /**
             * @description Status of validate-token's negative answer.
             * @default 200
             * @enum {integer}
             */
            invalidTokenStatus: 200 | 401;
            /**
             * @description Status for a lifetime of more than 24 hours (CH-1).
             * @default 400
             * @enum {integer}
             */
            tooLongStatus: 400 | 422;
            /**
             * @description Which token `GET /api/operator` takes (CH-14).
             * @default company
             * @enum {string}
             */
            operatorListToken: "company" | "operator" | "either";
            /**
             * @description Form of an error body.
             * @default status-error-message-code
             * @enum {string}
             */
            errorBody: "status-error-message-code" | "plain" | "problem";
            /**
             * @description Whether a new operator token ends the operator's older ones.
             * @default off
             * @enum {string}
             */
            newTokenRevokesOld: "off" | "on";
        };
        /** @description The accounts that exist when the world starts. */
        Seed: {
            /** @description Companies with a login. */
            companies: components["schemas"]["Company"][];
            /** @description Parts of companies. */
            organizations: components["schemas"]["Organization"][];
            /** @description People who answer chats. */
            operators: components["schemas"]["Operator"][];
        };
        Company: {
            /** @description The company. */
            id: number;
            /** @description Login of the company. */
            login: string;
            /** @description Its password. */
            password: string;
            /** @description Name. */
            name: string;
        };
        Organization: {
            /** @description The organisation. */
            id: number;
            /** @description The company that it belongs to. */
            companyId: number;
            /** @description Name. */
            name: string;
        };
        Operator: {
            /** @description The operator. */
            id: number;
            /** @description The organisation that it belongs to. */
            organizationId: number;
            /** @description Name. */
            name: string;
            /**
             * @description 0 is active, 1 inactive, 2 deleted.
             * @enum {integer}
             */
            status: 0 | 1 | 2;
        };
    };
    responses: {
        /** @description How the mock stands. */
        Status: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description Every switch and where it stands. */
        Switches: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Switches"];
            };
        };
        /** @description The time. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description What was asked cannot be done; the message says why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        Unknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description There are too many sessions. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Problem = components['schemas']['Problem'];
export type Start = components['schemas']['Start'];
export type Clock = components['schemas']['Clock'];
export type Status = components['schemas']['Status'];
export type Session = components['schemas']['Session'];
export type Fault = components['schemas']['Fault'];
export type AddedFault = components['schemas']['AddedFault'];
export type Verdict = components['schemas']['Verdict'];
export type Exchange = components['schemas']['Exchange'];
export type Coverage = components['schemas']['Coverage'];
export type Switches = components['schemas']['Switches'];
export type Seed = components['schemas']['Seed'];
export type Company = components['schemas']['Company'];
export type Organization = components['schemas']['Organization'];
export type Operator = components['schemas']['Operator'];
export type ResponseStatus = components['responses']['Status'];
export type ResponseSwitches = components['responses']['Switches'];
export type ResponseClock = components['responses']['Clock'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseUnknown = components['responses']['Unknown'];
export type ResponseTooMany = components['responses']['TooMany'];
export type $defs = Record<string, never>;
export interface operations {
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Status"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document of the control operations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Version of OpenAPI. */
                        openapi: string;
                        /** @description What the document is. */
                        info: Record<string, never>;
                        /** @description The operations. */
                        paths: Record<string, never>;
                    };
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Start"];
            };
        };
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["Refused"];
        };
    };
    seed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    seed: components["schemas"]["Seed"];
                };
            };
        };
        responses: {
            200: components["responses"]["Status"];
            400: components["responses"]["Refused"];
        };
    };
    getSwitches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Switches"];
        };
    };
    setSwitches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Switches"];
            };
        };
        responses: {
            200: components["responses"]["Switches"];
            400: components["responses"]["Refused"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description The moment that it is now.
                     */
                    set?: string;
                    /** @description Milliseconds to move forward; back where negative. */
                    advance?: number;
                    /** @description Whether the time stands still. */
                    frozen?: boolean;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Refused"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults, in the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedFault"][];
                };
            };
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        responses: {
            /** @description The fault was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedFault"];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are no faults any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    seedFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where the row begins. */
                    seed: number;
                };
            };
        };
        responses: {
            /** @description The row of random numbers begins there. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The fault's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
        };
    };
    getJournal: {
        parameters: {
            query?: {
                /** @description Only this operation. */
                operation?: string;
                /** @description Only requests judged so. */
                verdict?: components["schemas"]["Verdict"];
                /** @description Only answers with this status. */
                status?: number;
                /** @description At most so many of the last ones. */
                last?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchanges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"][];
                };
            };
            400: components["responses"]["Refused"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
        };
    };
    clearCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is counted yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Start"];
            };
        };
        responses: {
            /** @description The session is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Refused"];
            503: components["responses"]["TooMany"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session's addresses lead nowhere any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Unknown"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The token or key, as the provider handed it out. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description The token is refused from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
        };
    };
    expireAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that can expire has expired. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    setOperatorStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The operator. */
                    operatorId: number;
                    /**
                     * @description 0 is active, 1 inactive, 2 deleted.
                     * @enum {integer}
                     */
                    status: 0 | 1 | 2;
                };
            };
        };
        responses: {
            /** @description The operator has this status now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["Unknown"];
        };
    };
}
