// Generated from specs/its/openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/AuthorizeShop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a shop
         * @description Starts or resumes the connection of a shop. Without `shop_id` it starts a first connection; with `shop_id` it asks for the key of a shop that has logged in through this partner before. Either form can answer that the shop has to log in, also for a shop that was connected once and has unlinked since.
         */
        post: operations["authorizeShop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CurrentShop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a shop key
         * @description Answers the account that a shop key belongs to. It takes the shop key, not the partner's API key.
         */
        post: operations["currentShop"];
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
         * AuthorizeShop request
         * @description A first connection (without `shop_id`) or a reconnection (with it).
         */
        AuthorizeShopRequest: components["schemas"]["FirstConnect"] | components["schemas"]["Reconnect"];
        /**
         * First connection
         * @description The shop has never logged in through this partner. All fields but `redirect_url` only fill in the login page.
         * @example {
         *       "redirect_url": "https://shop.example.com/partner/callback"
         *     }
         */
        FirstConnect: {
            /**
             * Format: uri
             * @description Absolute http or https address that the browser returns to. A table lists it as optional, the text asks for it. Prefer one without a query; `token` and `shop_id` are added to it.
             */
            redirect_url: string;
            /** @description E-mail address of the shop's account. No format is given. */
            email?: string;
            /** @description Phone number of the shop's account. No format is given. */
            phone?: string;
            /** @description Name of the shop's account. */
            name?: string;
            /** @description Name of the shop. How it differs from `name` is not said. */
            shop_name?: string;
            /** @description The partner's own id of the shop. */
            external_shop_id?: string;
            /** @description The partner's own id of the user. */
            external_user_id?: string;
            /** @description Listed without an explanation. */
            extra_token?: string;
            /** @description Not allowed here; its presence makes the request a reconnection. */
            shop_id?: never;
        };
        /**
         * Reconnection
         * @description The shop has logged in through this partner before, and its id is known.
         * @example {
         *       "shop_id": "1052570182707778180",
         *       "redirect_url": "https://shop.example.com/partner/callback"
         *     }
         */
        Reconnect: {
            /**
             * Format: int64
             * @description Id of the shop, a 64-bit number written as a string. Never turn it into a JavaScript number; real ids exceed 2^53.
             */
            shop_id: string;
            /**
             * Format: uri
             * @description Needed here too, because the shop may have to log in again.
             */
            redirect_url: string;
            /** @description The partner's own id of the shop. */
            external_shop_id?: string;
            /** @description The partner's own id of the user. */
            external_user_id?: string;
            /** @description Listed without an explanation. */
            extra_token?: string;
            /** @description Name of the shop. */
            shop_name?: string;
            /** @description Belongs to a first connection only. */
            email?: never;
            /** @description Belongs to a first connection only. */
            phone?: never;
            /** @description Belongs to a first connection only. */
            name?: never;
        };
        /**
         * Account
         * @description The account that a key belongs to.
         * @example {
         *       "id": "1052570182707778180",
         *       "name": "Cửa hàng Hoa Sen",
         *       "type": "shop"
         *     }
         */
        Account: {
            /**
             * Format: int64
             * @description Id of the account, a 64-bit number written as a string.
             */
            id: string;
            /** @description Name of the account. */
            name: string;
            /**
             * @description Kind of account. The page lists "Partner" and "Shop", run together into one word; the other values have been seen elsewhere. Further values may appear.
             * @enum {string}
             */
            type: "unknown" | "partner" | "shop" | "affiliate" | "carrier" | "etop";
            /** @description Picture of the account; in the eTelecom sample only. */
            image_url?: string | null;
            /** @description Website of the account; in the eTelecom sample only, and empty for shops. */
            website?: string | null;
        };
        /**
         * Shop request
         * @description The shop has to log in and approve. Send its browser to `auth_url`.
         * @example {
         *       "code": "ok",
         *       "msg": "",
         *       "type": "shop_request",
         *       "auth_token": "request:example_request_token_000000000000000000000",
         *       "expires_in": 900,
         *       "auth_url": "https://partner-auth.example.com/login?token=request%3Aexample_request_token_000000000000000000000"
         *     }
         */
        ShopRequest: {
            /**
             * @description Outcome of the call. The pages say "success or failure" without listing values, so a client must treat anything but `ok` in a 200 as a failure.
             * @constant
             */
            code: "ok";
            /** @description Message for people; empty in the published sample. */
            msg: string;
            /**
             * @description Tells the two answers apart. It is missing from both providers' field tables, although their texts rely on it. Further values may appear. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "shop_request";
            /** @description The request token. It only names this login attempt inside `auth_url`; it is **not** an API key and must not be stored as one. */
            auth_token: string;
            /**
             * Format: int32
             * @description Seconds until the request token dies; 900 in the published sample.
             */
            expires_in: number;
            /**
             * Format: uri
             * @description Address of the provider's login page for this attempt. It carries the request token, so keep it out of logs. Compare parsed URLs, not text: the colon may arrive escaped.
             */
            auth_url: string;
            /** @description Further attributes, if any. May be absent or null. */
            meta?: {
                [key: string]: string;
            } | null;
        };
        /**
         * Shop key
         * @description The shop is linked. Store `shop_id` together with `auth_token`: from here on that token is the shop's key.
         * @example {
         *       "code": "ok",
         *       "msg": "",
         *       "type": "shop_key",
         *       "auth_token": "shop1052570182707778180:example_shop_key_00000000000000000000000000000000000000000000000",
         *       "expires_in": -1
         *     }
         */
        ShopKey: {
            /**
             * @description Outcome of the call; see the shop request.
             * @constant
             */
            code: "ok";
            /** @description Message for people; empty in the published sample. */
            msg: string;
            /**
             * @description Tells the two answers apart. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "shop_key";
            /** @description The shop key, used as Bearer credential for calls made as the shop. Its prefix repeats the shop's id. */
            auth_token: string;
            /**
             * Format: int32
             * @description `-1` means that the key has no expiry of its own. It still dies when the shop unlinks. Never compute "now plus minus one second" from it.
             * @constant
             */
            expires_in: -1;
            /** @description Not part of the published sample; has been seen empty, null and filled in this answer. Ignore it here. */
            auth_url?: string | null;
            /** @description Further attributes, if any. May be absent or null. */
            meta?: {
                [key: string]: string;
            } | null;
        };
        /**
         * AuthorizeShop answer
         * @description Either a request to log in (`shop_request`) or the shop's key (`shop_key`). Branch on `type`: neither the presence of `auth_url` nor the HTTP status tells the two apart. A third type, `user_key`, has been seen elsewhere.
         */
        AuthorizeShopAnswer: components["schemas"]["ShopRequest"] | components["schemas"]["ShopKey"];
        /**
         * Error message
         * @description Text for people. It is not stable; decide by status and code.
         * @example redirect_url must be an absolute http or https URL
         */
        ErrorMessage: string;
        /**
         * Error attributes
         * @description Attributes of an error, strings only. Which of them appear depends on the error.
         * @example {
         *       "reason": "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác."
         *     }
         */
        ErrorMeta: {
            [key: string]: string;
        };
        /**
         * 400 error body
         * @description A value is missing, malformed or not allowed.
         * @example {
         *       "code": "invalid_argument",
         *       "msg": "redirect_url must be an absolute http or https URL"
         *     }
         */
        InvalidArgumentError: {
            /**
             * @description `invalid_argument` is the published code; `malformed` is what a body that cannot be parsed gets by the error convention that this platform follows.
             * @enum {string}
             */
            code: "invalid_argument" | "malformed";
            msg: components["schemas"]["ErrorMessage"];
            meta?: components["schemas"]["ErrorMeta"];
        };
        /**
         * 401 error body
         * @description The credential is missing, malformed or no longer accepted.
         * @example {
         *       "code": "unauthenticated",
         *       "msg": "Authorization is missing or not valid"
         *     }
         */
        UnauthenticatedError: {
            /**
             * @description The published code.
             * @constant
             */
            code: "unauthenticated";
            msg: components["schemas"]["ErrorMessage"];
            meta?: components["schemas"]["ErrorMeta"];
        };
        /**
         * 403 error body
         * @description The credential is good, but not for this shop.
         * @example {
         *       "code": "permission_denied",
         *       "msg": "shop_id is not known to this partner",
         *       "meta": {
         *         "reason": "Chỉ có thể sử dụng shop_id nếu shop đã từng đăng nhập qua hệ thống của đối tác."
         *       }
         *     }
         */
        PermissionDeniedError: {
            /**
             * @description The published code.
             * @constant
             */
            code: "permission_denied";
            msg: components["schemas"]["ErrorMessage"];
            meta?: components["schemas"]["ErrorMeta"];
        };
        /**
         * 404 error body
         * @description The path, the method or the Content-Type is wrong. It never means that a shop is missing.
         * @example {
         *       "code": "bad_route",
         *       "msg": "unexpected Content-Type: \"\""
         *     }
         */
        BadRouteError: {
            /**
             * @description `bad_route` is the published code. `not_found` with `meta.xcode` set to `bad_route` has been seen for the same fault; read both alike.
             * @enum {string}
             */
            code: "bad_route" | "not_found";
            msg: components["schemas"]["ErrorMessage"];
            meta?: components["schemas"]["ErrorMeta"];
        };
        /**
         * 5xx error body
         * @description The provider could not answer. A body of another shape may come from a proxy in between.
         * @example {
         *       "code": "unavailable",
         *       "msg": "the service is not available"
         *     }
         */
        ServerError: {
            /**
             * @description The codes that the error convention has for 5xx. The pages list none.
             * @enum {string}
             */
            code: "unknown" | "internal" | "dataloss" | "data_loss" | "unimplemented" | "unavailable";
            msg: components["schemas"]["ErrorMessage"];
            /** @description `xcode` names the platform's own cause; `account_closed` marks a fault that repeating the call does not cure. */
            meta?: {
                [key: string]: string;
            };
        };
        /**
         * CurrentShop request
         * @description An empty object. The pages call the body optional and show it in every call; send it.
         * @example {}
         */
        CurrentShopRequest: Record<string, never>;
    };
    responses: {
        /** @description The shop has to log in (`shop_request`), or here is its key (`shop_key`). */
        ShopAuthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthorizeShopAnswer"];
            };
        };
        /** @description A value is missing, malformed or not allowed. */
        InvalidArgument: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidArgumentError"];
            };
        };
        /** @description The Authorization header is missing or its credential is not accepted. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthenticatedError"];
            };
        };
        /** @description The shop never logged in through this partner, or the id is wrong. A shop that unlinked gets 200 with `shop_request` instead. */
        ShopNotLinked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionDeniedError"];
            };
        };
        /** @description The path, the method or the Content-Type header is wrong. */
        BadRoute: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRouteError"];
            };
        };
        /** @description The provider could not answer. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerError"];
            };
        };
        /** @description The Authorization header is missing, or the shop's key is not accepted any more. */
        ShopKeyUnauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthenticatedError"];
            };
        };
        /** @description The key has the right form, but its shop is not linked to this partner any more. Not documented for this operation. */
        ShopKeyRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionDeniedError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AuthorizeShopRequest = components['schemas']['AuthorizeShopRequest'];
export type FirstConnect = components['schemas']['FirstConnect'];
export type Reconnect = components['schemas']['Reconnect'];
export type Account = components['schemas']['Account'];
export type ShopRequest = components['schemas']['ShopRequest'];
export type ShopKey = components['schemas']['ShopKey'];
export type AuthorizeShopAnswer = components['schemas']['AuthorizeShopAnswer'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ErrorMeta = components['schemas']['ErrorMeta'];
export type InvalidArgumentError = components['schemas']['InvalidArgumentError'];
export type UnauthenticatedError = components['schemas']['UnauthenticatedError'];
export type PermissionDeniedError = components['schemas']['PermissionDeniedError'];
export type BadRouteError = components['schemas']['BadRouteError'];
export type ServerError = components['schemas']['ServerError'];
export type CurrentShopRequest = components['schemas']['CurrentShopRequest'];
export type ResponseShopAuthorized = components['responses']['ShopAuthorized'];
export type ResponseInvalidArgument = components['responses']['InvalidArgument'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponseShopNotLinked = components['responses']['ShopNotLinked'];
export type ResponseBadRoute = components['responses']['BadRoute'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseShopKeyUnauthenticated = components['responses']['ShopKeyUnauthenticated'];
export type ResponseShopKeyRefused = components['responses']['ShopKeyRefused'];
export type $defs = Record<string, never>;
export interface operations {
    authorizeShop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A first connection or a reconnection. Leave out fields that have no value instead of sending "". */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizeShopRequest"];
            };
        };
        responses: {
            200: components["responses"]["ShopAuthorized"];
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["ShopNotLinked"];
            404: components["responses"]["BadRoute"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    currentShop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An empty object. The page calls it optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentShopRequest"];
            };
        };
        responses: {
            /** @description The account of this key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["ShopKeyUnauthenticated"];
            403: components["responses"]["ShopKeyRefused"];
            404: components["responses"]["BadRoute"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
