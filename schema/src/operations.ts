/** The folder of the catalogue of operations, and of the manifest of their texts by id. */
export const operationsFolder: URL = new URL('../operations/', import.meta.url)
