/** 公示与回填: the public site's data, publication and back-fill (S2, S4, S21). */
@BoundedContext(
        name = "公示与回填",
        mayUse = {
            "catalogue",
            "roster",
            "plan",
            "draw",
            "inspection",
            "casework",
            "identity",
            "platform"
        })
package org.yangguang.publicity;

import org.yangguang.kernel.BoundedContext;
