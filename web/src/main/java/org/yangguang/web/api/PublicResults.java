package org.yangguang.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.publicity.PublicResult;
import org.yangguang.publicity.PublicSite;
import org.yangguang.web.faces.Ledger;

/** {@code GET /api/public/results?q=&first=0&size=20} as JSON, {@code results.csv} as CSV; newest first. */
@RequestScoped
@Path("public")
public class PublicResults {

    private static final List<String> HEAD =
            List.of("公示文号", "公示日期", "抽查任务", "项目编号", "项目名称", "检查完成日期", "抽查事项数", "抽查结果");

    @Inject private PublicSite site;

    @GET
    @Path("results")
    @Produces(MediaType.APPLICATION_JSON)
    public Page results(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("size") @DefaultValue("20") int size) {
        return new Page(site.count(text), site.find(text, first, size));
    }

    @GET
    @Path("results.csv")
    @Produces("text/csv;charset=UTF-8")
    public byte[] csv(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("first") @DefaultValue("0") int first) {
        List<List<String>> rows =
                site.find(text, first, PublicSite.MOST).stream().map(PublicResults::row).toList();
        return new Ledger("results", HEAD, rows).csv();
    }

    private static List<String> row(PublicResult result) {
        return List.of(
                result.number(),
                result.publishedOn().toString(),
                result.words().taskNumber(),
                result.words().projectId(),
                result.words().projectName(),
                result.words().checkedOn().toString(),
                String.valueOf(result.words().itemsChecked()),
                result.words().finding().name());
    }

    /** One page. */
    public record Page(long total, List<PublicResult> results) {}
}
