-- AlterTable
ALTER TABLE "bericht" ADD COLUMN     "geschreven" JSONB;

-- Finds the letters that were posted and are still to be kept as they were.
CREATE INDEX "bericht_te_bewaren_idx" ON "bericht" ("id")
  WHERE "kanaal" = 'post' AND "status" = 'verzonden' AND "geschreven" IS NULL;
