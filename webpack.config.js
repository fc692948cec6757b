import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import CopyPlugin from 'copy-webpack-plugin'
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import CssExtractPlugin from 'mini-css-extract-plugin'
import webpack from 'webpack'
import { fluentImports, inPlaceOfImport } from './addin/pane/fluent-base/replaced.mjs'
import { inPlaceOf } from './addin/word/package/replaced.mjs'

const root = import.meta.dirname
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/** Where the add-in's static site will stand; the manifest that is written beside it names this address. */
const addinUrl = (process.env.BEREDD_URL ?? 'https://localhost:8444').replace(/\/$/u, '')

function typescript(target) {
  return { test: /\.ts$/, loader: 'esbuild-loader', options: { target, tsconfigRaw: {} } }
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

/** The add-in: a static site. No devtool that needs eval, and styles as files: its CSP allows nothing else. */
const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  entry: { taskpane: './addin/taskpane/main.ts' },
  experiments: { outputModule: true },
  output: {
    path: join(root, 'dist/addin'),
    module: true,
    chunkFormat: 'module',
    workerChunkLoading: 'import',
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    rules: [
      typescript('es2022'),
      { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] },
      {
        test: /\/(?:build\/(?:packs|words)\.json|data\/statutes\.json|engine\/data\.mjs)$/,
        type: 'javascript/auto',
        loader: join(root, 'scripts/site/join-data.mjs'),
      },
      {
        test: /\/addin\/pane\/.*\.ts$|\.template\.js$/,
        enforce: 'pre',
        loader: join(root, 'scripts/site/trim-templates.mjs'),
      },
      { test: /\.styles\.js$/, loader: join(root, 'scripts/site/trim-styles.mjs') },
    ],
  },
  optimization: {
    minimizer: ['...', new CssMinimizerPlugin()],
    // What both the pane and its workers need is loaded once: each sees the same exports, so that one file serves them all.
    usedExports: 'global',
    splitChunks: {
      usedExports: false,
      cacheGroups: {
        default: false,
        defaultVendors: false,
        shared: { name: 'shared', chunks: 'all', minChunks: 2, enforce: true },
      },
    },
  },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(fluentImports, (module) => {
      module.request = inPlaceOfImport(module.request)
    }),
    // Word's own package is read by smaller modules than a file from elsewhere.
    new webpack.NormalModuleReplacementPlugin(/^\.{1,2}\/.*\.ts$/, (module) => {
      const other = inPlaceOf(join(module.context, module.request))
      if (other !== null) module.request = other
    }),
    new CssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({
      // As text: the plugin's own loader makes templates of script that no module may hold.
      templateContent: readFileSync(join(root, 'addin/taskpane/taskpane.html'), 'utf8'),
      filename: 'taskpane.html',
      scriptLoading: 'module',
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'addin/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'addin/shortcuts.json' },
        { from: 'manifest.xml', transform: hostedManifest },
      ],
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

/** The manifest as it is for development, with the address and the version of this build. */
function hostedManifest(content) {
  return content
    .toString()
    .replaceAll('https://localhost:8444', addinUrl)
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}.0</Version>`)
}

export default [commandLine, addin, workbench]
