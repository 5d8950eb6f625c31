import { factory } from "@stoplight/prism-core/dist/factory.js";
import * as Either from "fp-ts/lib/Either.js";
/**
 * Takes a call through Prism's pipeline: credential and request, answer, check of the answer, in Prism's order.
 *
 * The pipeline is Prism's, the parts at its seams are ours: prism-http's look for a route one by one, compile schemas at
 * the first request and let everything pass where one does not compile (decisions/009).
 */
export async function pass(passage) {
    const result = await pipeline.request(passage, [])();
    if (Either.isLeft(result))
        throw result.left;
    const { output, validations } = result.right;
    return { reply: output, violations: validations.output.map(toViolation) };
}
const configuration = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    upstreamProxy: undefined,
    mock: undefined,
};
const nothing = () => { };
/** The pipeline hands a logger on; it writes nothing itself. */
const silent = { child: () => silent, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing };
const refused = { message: "the credential was refused", severity: 0 };
const components = {
    logger: silent,
    route: ({ input }) => Either.right(input),
    forward: () => () => () => Promise.resolve(Either.left(new Error("[partnerkit] a mock forwards nothing"))),
    validateSecurity: ({ element }) => (element.authenticate() ? Either.right(element) : Either.left([refused])),
    validateInput: ({ element }) => verdict(element, element.checkRequest()),
    validateOutput: ({ resource, element }) => verdict(element, resource.checkAnswer(element)),
    mock: ({ input }) => () => Either.right(input.data.answer(input.validations.filter((each) => each !== refused).map(toViolation))),
};
const pipeline = factory(configuration, components);
function verdict(element, violations) {
    const [first, ...others] = violations.map(toDiagnostic);
    return first ? Either.left([first, ...others]) : Either.right(element);
}
function toDiagnostic({ path, keyword, message }) {
    return { path: [...path], code: keyword, message, severity: 0 };
}
function toViolation({ path = [], code = "", message }) {
    return { path, keyword: String(code), message };
}
