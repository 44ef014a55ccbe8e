// node typst.mjs HOME FILE.typ…: compiles each to FILE.pdf with one warm compiler, the one installed in HOME.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const [home, ...files] = process.argv.slice(2);
const { NodeCompiler } = createRequire(`${home}/`)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ workspace: dirname(resolve(files[0])) });
for (const file of files) {
  writeFileSync(file.replace(/\.typ$/, '.pdf'), compiler.pdf({ mainFileContent: readFileSync(file, 'utf8') }));
  compiler.evictCache(10);
}
