import { NodeCompiler, type NodeTypstCompileResult } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstSource } from '../../../../domain/render/typst/typst-source';
import { fontFolders } from './fonts';

/** A picture by its place in the compiler's tree. */
export type PictureFile = { readonly file: string; readonly bytes: Uint8Array };

/** A source and the pictures that it names. */
export type PdfJob = TypstSource & { readonly pictures: readonly PictureFile[] };

/** Why there is no PDF: what Typst says of it, a line each. */
export type Failed = { readonly ok: false; readonly diagnostics: readonly string[] };
export type Compiled = { readonly ok: true; readonly bytes: Uint8Array } | Failed;

/** The compiler's tree: nothing is read from a disk, so there is nothing at this place. */
const TREE = '/deltio-pdf';
/** A result of the compiler's own memory that was not needed by so many compilations is dropped. */
const KEPT = 2;

/** The messages in what is thrown, which is Rust's own way to write a list of diagnostics, each once. */
function messagesIn(thrown: string): string[] {
  const messages = [...thrown.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message);
  return messages.length > 0 ? [...new Set(messages)] : [thrown];
}

/** A compiler of PDF/UA-1 files (ISO 14289-1), which costs its fonts once: about 60 ms. Compiling blocks the thread. */
export function createCompiler(): (job: PdfJob) => Compiled {
  const compiler = NodeCompiler.create({ workspace: TREE, fontArgs: [{ fontPaths: fontFolders() }] });

  const said = (result: NodeTypstCompileResult): string[] => {
    const error = result.takeDiagnostics();
    return error ? compiler.fetchDiagnostics(error).map(({ message }: { message: string }) => message) : [];
  };

  return ({ main, data, pictures }) => {
    try {
      compiler.mapShadow(`${TREE}/bulletin.json`, Buffer.from(data));
      for (const { file, bytes } of pictures) compiler.mapShadow(TREE + file, Buffer.from(bytes));
      const compiled = compiler.compile({ mainFileContent: main, resetRead: true });
      if (!compiled.result) return { ok: false, diagnostics: said(compiled) };
      return { ok: true, bytes: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }) };
    } catch (error) {
      return { ok: false, diagnostics: messagesIn(error instanceof Error ? error.message : String(error)) };
    } finally {
      compiler.resetShadow();
      compiler.evictCache(KEPT);
    }
  };
}
