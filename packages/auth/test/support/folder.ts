import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is gone when this process is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "partnerkit-auth-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
