/**
 * The business and its one eSpace. Numbers of public registers, taken from certificates only, tell
 * whether two people mean the same business.
 */
package lu.espace.business.domain;
