/**
 * One filing of one procedure by one eSpace, from draft to decision. A {@code CaseFile} is drafted,
 * prepared (its PDF is fixed), signed, sent, delivered to the desk, and then follows what the
 * institution says.
 */
package lu.espace.casefile.domain;
