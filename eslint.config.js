import eslint from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import officeAddins from 'eslint-plugin-office-addins'
import prettier from 'eslint-config-prettier'
import typescript from 'typescript-eslint'

/** From the ground up: a room imports only from rooms before it. */
const rooms = [
  'settings',
  'memo',
  'markdown',
  'phrases',
  'edit',
  'host',
  'docx',
  'checks',
  'packs',
  'lint',
  'report',
  'cli',
]
const outside = ['addin', 'extension', 'workbench', 'bench', 'test', 'scripts']

const roomPolicies = rooms.map((room, index) => ({
  from: { element: { type: room } },
  allow: { to: { element: { type: rooms.slice(0, index + 1) } } },
}))
const outsidePolicies = [
  { from: 'addin', to: [...rooms.slice(0, -1), 'addin'] },
  { from: 'extension', to: [...rooms.slice(0, -1), 'addin', 'extension'] },
  { from: 'workbench', to: ['settings', 'memo', 'edit', 'docx', 'workbench'] },
  { from: 'bench', to: [...rooms, ...outside] },
  { from: 'test', to: [...rooms, ...outside] },
  { from: 'scripts', to: [...rooms, ...outside] },
].map(({ from, to }) => ({
  from: { element: { type: from } },
  allow: { to: { element: { type: to } } },
}))

export default typescript.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/', 'examples/', 'docs/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommended],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.mjs', '.json'] } },
      'boundaries/elements': [
        ...rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
        // The whole path: test/addin is a test, not a part of the add-in.
        ...outside.map((folder) => ({
          type: folder,
          partialMatch: false,
          pattern: `${folder}/**/*`,
        })),
      ],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', policies: [...roomPolicies, ...outsidePolicies] },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'os'],
              message: 'src/ outside src/cli/ knows no file system.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'fetch',
          'localStorage',
          'process',
          'Buffer',
          'Office',
          'Word',
          'XMLHttpRequest',
        ],
      ],
    },
  },
  {
    files: ['workbench/host/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/word/**', '**/page/**', '**/src/**', '**/addin/**', 'node:*'],
              message:
                'workbench/host/ could be a package of its own: it knows no document and no add-in.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['addin/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'warn',
      'office-addins/load-object-before-read': 'warn',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['**/*.mjs', '*.js', 'scripts/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  prettier,
)
