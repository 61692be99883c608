/** Opening, reading and concluding an inspection. */
package org.yangguang.inspection.steps;
