/** The redirect login of a provider. */
export interface RedirectFlow<ConnectInput> {
  /** What `connect` of this provider takes; never there at run time. */
  readonly input?: ConnectInput;
}
