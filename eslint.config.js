import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litAccessibility from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/test-results/',
      '**/.turbo/',
      'packages/core/src/generated/',
      // Projects of others: what they depend on is installed where the test puts them, and their own compilers check them.
      'packages/checks/consumers/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      // What is exported says what it is, so that a declaration never changes by accident.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [
      lit['flat/recommended'],
      webComponents['flat/best-practice'],
      litAccessibility.configs.recommended,
    ],
    rules: {
      'lit/no-native-attributes': 'error',
      'lit/no-template-arrow': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      // The base class is LitElement, which has these methods.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // A tool asks for a default export, or the console is where the tool speaks.
    files: [
      '**/*.config.{ts,js}',
      '**/scripts/**',
      'bench/**',
      'packages/elements/{src/internal/warn,test/mount,test/css.d}.ts',
      'apps/embed/src/loader.ts',
    ],
    rules: { 'import-x/no-default-export': 'off', 'no-console': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
