// A caller of the interface as it would be written: it stops compiling where the generated types do not carry what it needs.
import type { components, operations } from "./target/typescript/partnership";

type Proposal = operations["ProposeChange"]["requestBody"]["content"]["application/json"];
type Audit = components["schemas"]["AuditReport"];

export const proposal: Proposal = {
  content: { kind: "LOCATION_MOVE", summary: "The office moves", effectiveOn: "2026-06-16" },
};

export function verdicts(audit: Audit): string[] {
  return audit.owners.map((owner) => `${owner.owner}: ${owner.verdict}`);
}
