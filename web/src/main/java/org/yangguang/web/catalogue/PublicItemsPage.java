package org.yangguang.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.platform.BusinessTime;
import org.yangguang.web.faces.Shown;

/** The published list of items in force today, by stage (S2). */
@Named
@RequestScoped
public class PublicItemsPage {

    @Inject private Catalogue catalogue;
    @Inject private BusinessTime time;

    @Shown private LocalDate today;
    private List<CheckItemView> items;
    private Map<String, List<CheckItemView>> stages;

    @PostConstruct
    void load() {
        today = time.today();
        items = catalogue.inForce(today);
        stages =
                items.stream()
                        .collect(
                                Collectors.groupingBy(
                                        CheckItemView::stage,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    public int getCount() {
        return items.size();
    }

    public List<Map.Entry<String, List<CheckItemView>>> getStages() {
        return List.copyOf(stages.entrySet());
    }
}
