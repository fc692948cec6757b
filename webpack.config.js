import { join } from 'node:path'
import webpack from 'webpack'

const root = import.meta.dirname
const typescript = {
  test: /\.ts$/,
  loader: 'esbuild-loader',
  options: { target: 'node20', tsconfigRaw: {} },
}

/** The command line: Node loads it as ES modules; what a command does not need stays in its own chunk. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { beredd: './src/cli/main.ts' },
  experiments: { outputModule: true },
  output: {
    path: join(root, 'dist/cli'),
    filename: '[name].mjs',
    chunkFilename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: { rules: [typescript] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /beredd\.mjs$/ }),
  ],
  performance: { hints: false },
}

export default [commandLine]
