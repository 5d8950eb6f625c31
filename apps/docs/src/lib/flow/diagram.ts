import type { Workflow } from "../../walkthrough/model.ts";
import { type Message, messagesOf, type Party } from "./messages.ts";

/** What the diagram says in words. */
export interface DiagramTexts {
  readonly parties: Readonly<Record<Party, string>>;
  readonly title: string;
  /** Heads the steps of a detour. */
  readonly onlyIf: string;
}

const width = 540;
const headHeight = 44;
const rowHeight = 34;
const gap = 10;

/** A sequence diagram as SVG: colours come from the page, every step is a group that can be marked. */
export function diagramOf(workflow: Workflow, id: string, texts: DiagramTexts): string {
  const messages = messagesOf(workflow);
  const parties = (["server", "browser", "provider"] as const).filter((party) =>
    messages.some(({ from, to }) => from === party || to === party),
  );
  const placeOf = (party: Party): number => 84 + (parties.indexOf(party) * (width - 168)) / (parties.length - 1);
  let y = headHeight + gap;
  const groups = workflow.steps.map((step) => {
    const own = messages.filter((message) => message.step === step.id);
    const top = y;
    const note = step.aside ? conditionOf(workflow, step.id) : undefined;
    y += own.length * rowHeight + gap + (note === undefined ? 0 : 20);
    const rows = own.map((message, index) => arrow(message, top + (note === undefined ? 0 : 20) + (index + 1) * rowHeight - 8, placeOf));
    return group(step.id, top, y - top - gap / 2, rows, note === undefined ? undefined : `${texts.onlyIf} ${note}`);
  });
  const height = y + gap;
  const description = workflow.steps.map(({ title }, index) => `${index + 1}. ${title}.`).join(" ");
  return `<svg class="sequence" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${escapeXml(texts.title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>
<g aria-hidden="true">${parties.map((party) => lifeline(texts.parties[party], placeOf(party), height)).join("")}${groups.join("")}</g></svg>`;
}

function lifeline(name: string, x: number, height: number): string {
  return `<line class="life" x1="${x}" x2="${x}" y1="${headHeight}" y2="${height}"/><rect class="party" x="${x - 78}" y="6" width="156" height="${headHeight - 10}" rx="6"/><text class="name" x="${x}" y="30" text-anchor="middle">${escapeXml(name)}</text>`;
}

function group(step: string, top: number, height: number, rows: readonly string[], note: string | undefined): string {
  const frame = `<rect class="frame${note === undefined ? "" : " aside"}" x="2" y="${top}" width="${width - 4}" height="${height}" rx="6"/>`;
  const condition = note === undefined ? "" : `<text class="note" x="12" y="${top + 16}">${escapeXml(note)}</text>`;
  return `<g data-step="${step}">${frame}${condition}${rows.join("")}</g>`;
}

function arrow({ from, to, label, answer, number }: Message, y: number, placeOf: (party: Party) => number): string {
  const [start, end] = [placeOf(from), placeOf(to)];
  const back = end < start ? 8 : -8;
  return `<g class="${answer ? "answer" : "call"}"><line x1="${start}" x2="${end}" y1="${y}" y2="${y}"/><path d="M${end + back} ${y - 4}L${end} ${y}L${end + back} ${y + 4}"/><text x="${(start + end) / 2}" y="${y - 6}" text-anchor="middle">${number ? `${number}. ` : ""}${escapeXml(label)}</text></g>`;
}

/** What leads to a detour, as the flow writes it of the answer. */
function conditionOf({ steps }: Workflow, aside: string): string {
  const criteria = steps.find(({ detour }) => detour?.step === aside)?.detour?.criteria ?? [];
  return (criteria.at(-1)?.condition ?? "").replace("$response.body#/", "").replace(" == ", " = ");
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
