/** A login that cannot be answered. */
export class LoginError extends Error {
    name = "LoginError";
}
/**
 * Makes the handler of an operation from its two halves: who is calling, and what they get. The credential comes first;
 * the second half runs only with a body that fits the document.
 */
export function handler(authenticate, handle) {
    return (call) => {
        const checked = authenticate(call);
        if (!("principal" in checked))
            return checked;
        return (body) => handle(call, checked.principal, body); // checked against the document, which the type is generated from
    };
}
/** The first half for public operations. */
export function anyone() {
    return { principal: undefined };
}
