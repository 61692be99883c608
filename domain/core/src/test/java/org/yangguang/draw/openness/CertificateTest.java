package org.yangguang.draw.openness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yangguang.Papers;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.draw.ceremony.PledgeView;
import org.yangguang.draw.ceremony.Sealed;
import org.yangguang.draw.ceremony.Terms;
import org.yangguang.draw.lists.FrozenCounts;
import org.yangguang.platform.settings.Settings;

/** The draw certificate says what is public, never more, and leads to the proof. */
class CertificateTest {

    private static final String ADDRESS = "https://sunshine.example/public/draw.xhtml?id=1";
    private static final Clock CLOCK = Clock.fixed(DrawnDraw.NOW, ZoneId.of("Asia/Shanghai"));

    private final DrawnDraw drawn = new DrawnDraw();

    @Test
    void it_names_plan_promises_number_result_and_grade() {
        Draw draw = drawn.drawn();

        String sheet = sheet(draw, null);

        assertThat(sheet)
                .contains(draw.planHash(), draw.resultHash(), draw.publicValue())
                .contains(draw.pledges().commitments().values())
                .contains("可信等级 B", "X04 不属于本次抽查范围 2 个", "扫码打开公示页");
    }

    @Test
    void before_disclosure_it_says_that_the_result_is_sealed_and_has_no_seed() {
        assertThat(sheet(drawn.drawn(), null)).contains("结果封存").doesNotContain("种子");
    }

    @Test
    void a_void_draw_has_its_void_and_reason_across_the_top_instead_of_a_grade() {
        Draw draw = drawn.givenUp("名单漏列", Duration.ofHours(2));

        assertThat(sheet(draw, "s".repeat(64)))
                .contains("2026-11-20 13:00 作废，不作为检查依据", "作废理由：名单漏列")
                .doesNotContain("可信等级");
    }

    @Test
    void the_code_leads_to_the_public_page() throws Exception {
        Matcher code =
                Pattern.compile("class=\"code\".*?base64,([^\"]+)")
                        .matcher(sheet(drawn.drawn(), null));
        assertThat(code.find()).isTrue();
        byte[] png = Base64.getDecoder().decode(code.group(1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int[] dots = image.getRGB(0, 0, width, width, null, 0, width);
        BinaryBitmap bits =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, dots)));

        assertThat(new QRCodeReader().decode(bits).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void every_word_of_it_stands_as_it_stood() {
        FrozenCounts many = new FrozenCounts(2600, 1300, 1100, 1050, 0, 7);

        Papers.assertPrinted(
                sheet(drawn.drawn(), null, many), CertificateTest.class, "certificate.xhtml");
        Papers.assertPrinted(
                sheet(new DrawnDraw().givenUp("名单漏列", Duration.ofHours(2)), "s".repeat(64), many),
                CertificateTest.class,
                "certificate-void.xhtml");
        assertThat(Stream.of(Grade.values()).map(Certificate::sentence))
                .containsExactly(
                        "可信等级 A：公开号码任何人可查且足够随机，双方来自不同单位，公开可验证。",
                        "可信等级 B：公开号码事后难以再查或随机性较弱，或者双方来自同一单位。",
                        "可信等级 C：没有可查的公开号码，依赖至少一方诚实。");
    }

    private static String sheet(Draw draw, String seed) {
        return sheet(draw, seed, draw.counts());
    }

    private static String sheet(Draw draw, String seed, FrozenCounts counts) {
        PublicDrawView view =
                new PublicDrawView(
                        DrawRow.of(draw),
                        Terms.of(draw, draw.plannedAt()),
                        counts,
                        Sealed.of(draw),
                        PledgeView.of(draw).stream().map(PledgeView::withoutName).toList(),
                        List.of(),
                        List.of(new PublicDrawView.Excluded("X04", 2)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        "0".repeat(64),
                        seed);
        return new Certificate(view, ADDRESS, Settings.of(Map.of()).bureau(), CLOCK).xhtml();
    }
}
