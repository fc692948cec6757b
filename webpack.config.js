import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import CopyPlugin from 'copy-webpack-plugin'
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import CssExtractPlugin from 'mini-css-extract-plugin'
import webpack from 'webpack'

const root = import.meta.dirname

function typescript(target) {
  return { test: /\.ts$/, loader: 'esbuild-loader', options: { target, tsconfigRaw: {} } }
}

/** A file that the system can start: npm sees to it only when it links the package the first time. */
function executable(file) {
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tap('executable', () => {
        chmodSync(join(compiler.outputPath, file), 0o755)
      })
    },
  }
}

/** The command line: Node loads it as ES modules; what a command does not need stays in its own chunk. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: {
    beredd: './src/cli/main.ts',
    worker: { import: './src/cli/archive/worker.ts', library: { type: 'module' } },
  },
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
  module: {
    rules: [
      typescript('node20'),
      // Where it lies is asked when it runs: the pool finds its worker beside itself.
      { test: /archive\/pool\.ts$/, parser: { importMeta: false, url: false } },
    ],
  },
  // It starts threads from files of its own, so it comes along as it is.
  externals: { tinypool: 'import ./tinypool/dist/index.js' },
  plugins: [
    executable('beredd.mjs'),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /beredd\.mjs$/ }),
    new CopyPlugin({
      patterns: ['dist', 'package.json', 'LICENSE'].map((path) => ({
        from: `node_modules/tinypool/${path}`,
        to: path === 'dist' ? 'tinypool/dist' : 'tinypool/',
        info: { minimized: true },
      })),
    }),
  ],
  performance: { hints: false },
}

/** The workbench: its page, and the shim that the add-in's page gets there and nowhere else. */
const workbench = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  entry: { page: './workbench/page/main.ts', shim: './workbench/word/shim/shim.ts' },
  output: { path: join(root, 'dist/workbench'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    rules: [typescript('es2022'), { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] }],
  },
  optimization: { minimizer: ['...', new CssMinimizerPlugin()] },
  plugins: [
    new CssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: './workbench/page/index.html',
      filename: 'index.html',
      chunks: ['page'],
      scriptLoading: 'module',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml' },
        { from: 'addin/icons/icon-32.png', to: 'icon.png' },
        {
          from: 'package.json',
          to: 'examples.json',
          transform: () =>
            JSON.stringify(
              readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.docx')),
            ),
        },
      ],
    }),
  ],
  performance: { hints: false },
}

export default [commandLine, workbench]
