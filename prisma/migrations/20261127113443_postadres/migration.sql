-- AlterTable
ALTER TABLE "school" ADD COLUMN     "postcode" TEXT,
ADD COLUMN     "straat_en_nummer" TEXT;
