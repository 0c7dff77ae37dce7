package org.sunshinegov.request.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.request.paper.Paper;

/** Lays a letter out after GB/T 9704: letterhead, number, title, text, signature, and how to check it. */
@Singleton
class LetterPress {

    private static final int QR_PIXELS = 240;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private final Paper paper;
    private final String origin;

    LetterPress(Paper paper, @ConfigProperty(name = "sunshine.origin") String origin) {
        this.paper = paper;
        this.origin = origin;
    }

    /**
     * What stands on the paper.
     *
     * @param text paragraphs, a line each
     * @param check null on a proof, which is no letter and says so
     */
    record Sheet(String unit, String title, String number, String date, String text, Check check) {

        public List<String> paragraphs() {
            return text.lines().toList();
        }
    }

    /** By what a letter is found again: its address in the QR code, or its number and code typed in. */
    record Check(UUID letterId, String code) {}

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance letter(Sheet sheet, String families, String checkAt, String qr);
    }

    /** Takes a third of a second: never on an event loop. */
    byte[] print(Sheet sheet) throws IOException {
        String checkAt = origin + "/requests/letters";
        Check check = sheet.check();
        String qr = check == null ? null : qr(checkAt + "/" + check.letterId() + "?code=" + check.code());
        return paper.print(Templates.letter(sheet, Paper.FAMILIES, checkAt, qr).render());
    }

    private static String qr(String text) throws IOException {
        try {
            BitMatrix squares = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            QR_PIXELS,
                            QR_PIXELS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
            BufferedImage picture = new BufferedImage(QR_PIXELS, QR_PIXELS, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < QR_PIXELS; x++) {
                for (int y = 0; y < QR_PIXELS; y++) {
                    picture.setRGB(x, y, squares.get(x, y) ? BLACK : WHITE);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, "png", png)) {
                throw new IOException("This Java writes no PNG");
            }
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IOException("The address does not fit a QR code", tooLong);
        }
    }
}
