/**
 * OAuth 2 of the signing server (RFC 6749, RFC 7636, CSC API v2 chapter 8): the pages where a
 * person identifies itself or confirms a signature with its PIN, and the exchange of codes for
 * tokens.
 */
package lu.espace.trust.oauth;
