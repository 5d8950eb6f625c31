/** Text that is safe between tags and in quoted attributes. */
export declare function escapeHtml(text: string): string;
/** A text in Vietnamese and English. */
export interface Bilingual {
    readonly vi: string;
    readonly en: string;
}
/** A line of text in both languages, escaped. */
export declare function both({ vi, en }: Bilingual): string;
/** A whole page: it says that it is a sandbox, loads nothing, and works without a script. */
export declare function page({ title, content }: {
    readonly title: Bilingual;
    readonly content: string;
}): string;
