/*
 * Tells what we publish below declarations/ from what a network in between answers: the page of a Wi-Fi where one has to
 * log in is a page, and has status 200.
 */

const MARK = ' data-service-status="'; // see app/site/facts.go

/** @param {string} text */
function isDeclaration(text) {
  try {
    const { id, $schema } = JSON.parse(text);
    return typeof id === 'string' || typeof $schema === 'string';
  } catch {
    return false;
  }
}

/**
 * Whether a response is a declaration, its facts or the schema. It reads the response to its end.
 * @param {Response} response
 */
export async function isOurs(response) {
  if (!response.ok) return false;
  const type = (response.headers.get('content-type') || '').split(';')[0].trim().toLowerCase();
  const text = await response.text();
  if (type === 'application/json') return isDeclaration(text);
  return type === 'text/html' && text.includes(MARK);
}
