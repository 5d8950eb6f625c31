/** What the engine knows of an OpenAPI document at run time. `compileContract` makes it; the mocks' are compiled ahead by the generator. */
export interface Contract {
    /** Where the document is, for messages: `specs/etelecom/openapi.yaml`. */
    readonly file: string;
    readonly operations: Readonly<Record<string, Operation>>;
}
/** One operation of a document. */
export interface Operation {
    /** The `operationId`. */
    readonly id: string;
    readonly method: Method;
    /** Path template, such as `/api/partner/bot/{bot_uuid}/`. */
    readonly path: string;
    /** Text between base path and path, such as `.Shop`; empty where the provider has no services. */
    readonly service: string;
    readonly parameters: readonly Parameter[];
    /** The JSON body that the operation takes; absent where it takes none. */
    readonly body?: Body;
    /** What it may answer, by status: `200`, or a range such as `5XX`. */
    readonly answers: Readonly<Record<string, Answer>>;
    /** Where secrets are, so that the journal can mask them. */
    readonly secrets: {
        /** JSON Pointers in the body; `""` is the body itself and `*` stands for every item of a list. */
        readonly body: readonly string[];
        /** JSON Pointers in the answer. */
        readonly answer: readonly string[];
        /** Names of query parameters. */
        readonly query: readonly string[];
        /** Names of headers, in lower case. */
        readonly headers: readonly string[];
    };
}
/** A method that an operation can have. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** A parameter of an operation. */
export interface Parameter {
    readonly name: string;
    readonly in: "path" | "query" | "header";
    readonly required: boolean;
    /** What its text is read as, before it is checked. */
    readonly type: "string" | "integer" | "number" | "boolean";
    /** Whether it may be given more than once. */
    readonly list: boolean;
    readonly check: Check;
}
/** The JSON body of a request. */
export interface Body {
    readonly required: boolean;
    readonly check: Check;
    readonly examples: Examples;
}
/** What an operation may answer with one status. */
export interface Answer {
    /** By media type. Empty where no body is declared. */
    readonly content: Readonly<Record<string, Content>>;
}
/** A body of one media type. */
export interface Content {
    readonly check: Check;
    readonly examples: Examples;
    /** JSON Pointers of everything whose values are enumerated. */
    readonly enums: readonly string[];
}
/** Example values by name; one without a name is called `example`. */
export type Examples = Readonly<Record<string, unknown>>;
/** A compiled schema, as ajv makes it: whether a value fits, and what is wrong with it if not. */
export interface Check {
    (value: unknown): boolean;
    errors?: readonly CheckError[] | null;
}
/** One thing that is wrong with a value. */
export interface CheckError {
    /** JSON Pointer of the part that is wrong. */
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
}
/** What a document answers for a status: the status itself, its range, or `default`. */
export declare function answerFor({ answers }: Operation, status: number): Answer | undefined;
