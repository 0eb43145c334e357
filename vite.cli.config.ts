import { defineConfig } from 'vite'
import packageFile from './package.json' with { type: 'json' }
import { exactMaths } from './src/cli/build/exact-maths.ts'

/** The command line: one file for Node, libraries and all: opening their many files took as long as a command. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify(packageFile.version) },
  plugins: [exactMaths()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      // What is built names its sources from here, wherever the one who asked for it stands.
      cwd: import.meta.dirname,
      output: { entryFileNames: 'millwright.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
