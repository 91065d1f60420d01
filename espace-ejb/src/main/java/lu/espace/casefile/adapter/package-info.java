/** Connects case files to the rest of the product: tells the rights check whose file it is. */
package lu.espace.casefile.adapter;
