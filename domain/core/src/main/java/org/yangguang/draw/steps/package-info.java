/** The steps of a draw as clerk and witness take them, from the candidates to the disclosure. */
package org.yangguang.draw.steps;
