-- AlterTable
ALTER TABLE "gebeurtenis" ADD COLUMN     "intern" BOOLEAN NOT NULL DEFAULT false;
