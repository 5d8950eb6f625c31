// Generated from specs/sense-sphere/openapi.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/partner/user-info/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user's profile
         * @description Answers the profile of the user that the token was issued for. The errors are checked in the order of the provider's table: missing token, missing user_uuid, the token itself, then the user.
         */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/system-info/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the platform's branding
         * @description Name, address, logo and support address of the platform. It changes rarely and may be cached for long.
         */
        get: operations["getSystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partner/bot/{bot_uuid}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bot's details
         * @description Name, picture and state of a bot. A bot that is switched off is answered too; look at `is_active`.
         */
        get: operations["getBotInfo"];
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
         * User info
         * @description The profile, wrapped in `user`.
         * @example {
         *       "user": {
         *         "id": 42,
         *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         *         "username": "minh.anh",
         *         "first_name": "Minh Anh",
         *         "last_name": "Nguyễn",
         *         "full_name": "Nguyễn Minh Anh",
         *         "email": "minh.anh@example.com",
         *         "avatar": null
         *       }
         *     }
         */
        UserInfo: {
            user: components["schemas"]["User"];
        };
        /**
         * User
         * @description A user of the platform.
         * @example {
         *       "id": 43,
         *       "uuid": "6f1b5c0e-7a3d-4c55-9d0e-2b8f4f1a9c77",
         *       "username": "quoc.bao",
         *       "first_name": "Quốc Bảo",
         *       "last_name": "Trần",
         *       "full_name": "Trần Quốc Bảo",
         *       "email": "quoc.bao@example.com",
         *       "avatar": null
         *     }
         */
        User: {
            /**
             * Format: int64
             * @description The platform's own number of the user.
             */
            id: number;
            /**
             * Format: uuid
             * @description UUID of the user.
             */
            uuid: string;
            /** @description Login name. */
            username: string;
            /** @description Given name. */
            first_name: string;
            /** @description Family name. */
            last_name: string;
            /** @description Name to show. */
            full_name: string;
            /** @description E-mail address. The page's sample value was mangled by a scraper's protection, so no format is required here. */
            email: string;
            /** @description Absolute address of the picture, or null without one. Scheme and host come from the request, so https is not certain. Do not fetch it from a server without care. */
            avatar: string | null;
        };
        /**
         * System info
         * @description The platform's branding.
         * @example {
         *       "name": "Sense Sphere",
         *       "url": "https://sensesphere.example.com",
         *       "logo": "https://sensesphere.example.com/static/img/logo.png",
         *       "favicon": "https://sensesphere.example.com/static/img/icon.png",
         *       "support_email": "support@example.com",
         *       "description": "AI Agent Platform"
         *     }
         */
        SystemInfo: {
            /** @description Name of the platform. */
            name: string;
            /**
             * Format: uri
             * @description Address of the platform.
             */
            url: string;
            /**
             * Format: uri
             * @description Address of the logo.
             */
            logo: string;
            /**
             * Format: uri
             * @description Address of the icon. It is a PNG in the sample, so do not declare it as `image/x-icon`.
             */
            favicon: string;
            /** @description Support address; the sample value was mangled like the user's e-mail. */
            support_email: string;
            /** @description One line about the platform. */
            description: string;
        };
        /**
         * Bot info
         * @description A bot.
         * @example {
         *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
         *       "name": "Trợ lý chăm sóc khách hàng",
         *       "avatar": "https://sensesphere.example.com/media/bots/avatar_42.png",
         *       "description": "Trả lời khách hàng suốt ngày đêm",
         *       "is_active": true
         *     }
         */
        BotInfo: {
            /**
             * Format: uuid
             * @description UUID of the bot.
             */
            uuid: string;
            /** @description Name of the bot. */
            name: string;
            /** @description Picture of the bot. An http, https or `data:` address is handed through as it is, a local path is made absolute. Show it in an `<img>` and nowhere else. */
            avatar: string;
            /** @description What the bot is for. */
            description: string;
            /** @description Whether the bot is switched on. Look at it before embedding the bot. */
            is_active: boolean;
        };
        /**
         * Error
         * @description The page names a status and a label for each error and no body. One of these members is expected to hold the label; a reader must also cope with text and HTML.
         * @example {
         *       "error": "Missing token"
         *     }
         */
        ErrorBody: {
            /** @description Label of the error. */
            error?: string;
            /** @description Label of the error under another name. */
            detail?: string;
            /** @description Label of the error under another name. */
            message?: string;
        };
        /**
         * Error page
         * @description An HTML page in place of a JSON body. No page promises one, and none rules it out.
         * @example <h1>Not found</h1>
         */
        ErrorPage: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type UserInfo = components['schemas']['UserInfo'];
export type User = components['schemas']['User'];
export type SystemInfo = components['schemas']['SystemInfo'];
export type BotInfo = components['schemas']['BotInfo'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type ErrorPage = components['schemas']['ErrorPage'];
export type $defs = Record<string, never>;
export interface operations {
    getUserInfo: {
        parameters: {
            query: {
                /** @description UUID of the user; the callback calls it `user_id`. */
                user_uuid: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description The token or the user's UUID is missing, or the token is not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
            /** @description The user does not exist, or the token belongs to somebody else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
        };
    };
    getSystemInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform's branding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemInfo"];
                };
            };
        };
    };
    getBotInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID of the bot in lower case. The provider's router does not know upper-case letters here and would answer 404 as for an unknown path. */
                bot_uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot's details. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotInfo"];
                };
            };
            /** @description The bot does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": components["schemas"]["ErrorPage"];
                };
            };
        };
    };
}
