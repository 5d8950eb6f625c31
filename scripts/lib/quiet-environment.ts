/** The environment for every tool that we start: none of them calls home. */
export const quietEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  DO_NOT_TRACK: "1",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_TELEMETRY: "off",
  SCARF_ANALYTICS: "false",
  TURBO_TELEMETRY_DISABLED: "1",
};
