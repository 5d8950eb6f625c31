/**
 * Gives Prism the fp-ts that npm installs beside it. This repository pins an older one for itself, with which Prism is two to
 * three times faster than for whoever installs it. Loaded with `node --import`; our mocks carry theirs in them.
 */
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^fp-ts(?=\/|$)/, "fp-ts-stock"), context),
});
