package org.yangguang.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.publicity.PublicResult;
import org.yangguang.publicity.PublicSite;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** One result under its permanent address; an address that is not public is not there (404). */
@Named
@RequestScoped
public class PublicResultPage {

    @Inject private PublicSite site;
    @Inject private FacesContext faces;

    @Asked private long id;
    @Shown private PublicResult result;

    public void load() throws IOException {
        result = site.at(id).orElse(null);
        if (result == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }
}
