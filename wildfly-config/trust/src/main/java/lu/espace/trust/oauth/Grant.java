package lu.espace.trust.oauth;

/** What a person granted; the authorisation code stands for it. */
record Grant(AuthorizationRequest request, String ssn) {}
