import { curlCommand } from "../lib/samples/curl.ts";
import { isLeftOut, pathOf, type TryItForm, type TryItInput, type TryItValues, typedInto } from "./form.ts";

/**
 * The command that makes the form's call over HTTP. Tokens stand as variables: one of the page's sandbox is none of the
 * server's.
 */
export function curlOf(form: TryItForm, values: TryItValues): string {
  const value = (input: TryItInput): string | { readonly variable: string } =>
    input.variable ? { variable: input.variable } : typedInto(values, input);
  const sent = form.inputs.filter((input) => input.variable || !isLeftOut(values, input));
  const bearer = sent.find(({ place }) => place === "bearer");
  const query = sent.filter(({ place }) => place === "query").map((input) => [input.sentAs, value(input)] as const);
  return curlCommand(form.httpBaseUrl, {
    address: pathOf(form, values),
    query: Object.fromEntries(query),
    bearer: bearer && value(bearer),
    body: values.body,
  });
}
