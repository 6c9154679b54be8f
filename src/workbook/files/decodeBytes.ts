/** The text of bytes in that encoding, whatever the platform makes of it. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const letters = UPPER_HALVES[encoding];
  if (letters === undefined) return new TextDecoder(encoding).decode(bytes);
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, sign => letters[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** What stands for the bytes from 0x80: an encoding of DOS that TextDecoder does not know, and one in which Node 20 loses €. */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  'windows-1252': '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
};
