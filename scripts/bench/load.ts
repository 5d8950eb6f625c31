/** A built package of ours, by name: for a bench of what lies beneath it, which cannot depend on it. */
export async function load(name: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(name)) as Readonly<Record<string, unknown>>; // a module's exports
  } catch (error) {
    throw new Error(`[partnerkit] ${name} cannot be loaded; run "npm run build" first`, { cause: error });
  }
}
