/** CRC-32 as zip uses it (polynomial 0xEDB88320), eight bytes a step. */
const TABLES = buildTables()

function buildTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    tables[byte] = value
  }
  for (let index = 256; index < tables.length; index++) {
    const previous = at(tables, index - 256)
    tables[index] = (previous >>> 8) ^ at(tables, previous & 0xff)
  }
  return tables
}

/** Typed arrays are dense: inside their length there is always a number. */
function at(values: Uint32Array | Uint8Array, index: number): number {
  return values[index] as number
}

/** The checksum of all bytes, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const table = TABLES
  const { length } = bytes
  let crc = 0xffffffff
  let index = 0
  for (const end = length - 7; index < end; index += 8) {
    crc ^=
      at(bytes, index) |
      (at(bytes, index + 1) << 8) |
      (at(bytes, index + 2) << 16) |
      (at(bytes, index + 3) << 24)
    crc =
      at(table, 1792 + (crc & 0xff)) ^
      at(table, 1536 + ((crc >>> 8) & 0xff)) ^
      at(table, 1280 + ((crc >>> 16) & 0xff)) ^
      at(table, 1024 + (crc >>> 24)) ^
      at(table, 768 + at(bytes, index + 4)) ^
      at(table, 512 + at(bytes, index + 5)) ^
      at(table, 256 + at(bytes, index + 6)) ^
      at(table, at(bytes, index + 7))
  }
  for (; index < length; index++) crc = at(table, (crc ^ at(bytes, index)) & 0xff) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
