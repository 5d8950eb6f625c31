import { curlCommand } from "../lib/samples/curl.ts";
import { pathOf, type TryItForm, type TryItInput, type TryItValues } from "./form.ts";

/**
 * The command that makes the form's call over HTTP. Tokens stand as variables: one of the page's sandbox is none of the
 * server's.
 */
export function curlOf(form: TryItForm, values: TryItValues): string {
  const value = ({ name, variable }: TryItInput): string | { readonly variable: string } =>
    variable ? { variable } : (values.inputs[name] ?? "").trim();
  const bearer = form.inputs.find(({ place }) => place === "bearer");
  const query = form.inputs.filter(({ place }) => place === "query").map((input) => [input.sentAs, value(input)] as const);
  return curlCommand(form.httpBaseUrl, {
    address: pathOf(form, values),
    query: Object.fromEntries(query),
    bearer: bearer && value(bearer),
    body: values.body,
  });
}
