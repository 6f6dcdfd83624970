// What AJS.format does with {0} and with {0,choice,0#none|1#one|1<{0} more}.
export function format(message, ...values) {
  let result = '';
  for (let i = 0; i < message.length;) {
    if (message[i] !== '{') {
      result += message[i++];
      continue;
    }
    let depth = 0;
    let end = i;
    do {
      if (message[end] === '{') depth++;
      if (message[end] === '}') depth--;
      end++;
    } while (depth > 0);
    result += token(message.slice(i + 1, end - 1), values);
    i = end;
  }
  return result;
}

function token(text, values) {
  const choice = /^(\d+),choice,(.*)$/s.exec(text);
  if (!choice) return String(values[Number(text)] ?? '');
  const value = Number(values[Number(choice[1])]);
  let chosen = null;
  for (const option of choice[2].split('|')) {
    const [, limit, sign, words] = /^(\d+)([#<])(.*)$/s.exec(option);
    if (chosen === null || (sign === '#' ? value >= Number(limit) : value > Number(limit))) chosen = words;
  }
  return format(chosen, ...values);
}
